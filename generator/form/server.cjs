// Starts decap-server for `terang edit`: it ends when whoever started it is gone, and answers only
// those who call it by its own address (a web page elsewhere could give 127.0.0.1 another name).
const http = require("node:http");

process.stdin.resume().on("end", () => process.exit(0)).on("error", () => process.exit(0));

const own = `${process.env.BIND_HOST}:${process.env.PORT}`;
const emit = http.Server.prototype.emit;
http.Server.prototype.emit = function (name, request, response) {
  const foreign =
    name === "request" &&
    (request.headers.host !== own ||
      (request.headers.origin && request.headers.origin !== process.env.ORIGIN));
  if (foreign) return response.writeHead(403).end();
  return emit.apply(this, arguments);
};

require(process.argv[2]);
