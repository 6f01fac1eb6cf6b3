-- What each reader of tests/browser/test_load.py asks for, in turn, and what wrk counted at the end.
-- Arguments: the paths.
local asked, turn = {}, 0
local threads = 0

function setup(thread)
   thread:set("first", threads)
   threads = threads + 1
end

function init(paths)
   turn = first
   for _, path in ipairs(paths) do
      asked[#asked + 1] = wrk.format("GET", path, {
         ["Host"] = wrk.headers["Host"],
         ["Accept-Encoding"] = "gzip, deflate, br",
      })
   end
end

function request()
   turn = turn % #asked + 1
   return asked[turn]
end

function done(summary, latency, _)
   local errors, line = summary.errors, "\ncounted"
   for _, each in ipairs({
      summary.requests, summary.bytes, summary.duration, latency:percentile(50),
      latency:percentile(99), latency.max,
      errors.connect, errors.read, errors.write, errors.timeout, errors.status,
   }) do
      line = line .. string.format(" %d", each)
   end
   io.write(line, "\n")
end
