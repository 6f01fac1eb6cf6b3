// Starts decap-server for `terang edit`: it ends when whoever started it is gone, once every request
// is answered (a save that is cut off could leave the folder on another branch) and no new one taken,
// and answers only those who call it by its own address (a web page elsewhere could give 127.0.0.1 another name).
const http = require("node:http");

let open = 0;
let left = false;
const endWhenIdle = () => left && open === 0 && process.exit(0);
const leave = () => {
  left = true;
  endWhenIdle();
};
process.stdin.resume().on("end", leave).on("error", leave);

const own = `${process.env.BIND_HOST}:${process.env.PORT}`;
const emit = http.Server.prototype.emit;
http.Server.prototype.emit = function (name, request, response) {
  const foreign =
    name === "request" &&
    (request.headers.host !== own ||
      (request.headers.origin && request.headers.origin !== process.env.ORIGIN));
  if (foreign) return response.writeHead(403).end();
  if (name === "request" && left) return response.writeHead(503).end();
  if (name === "request") {
    open += 1;
    response.on("close", () => {
      open -= 1;
      endWhenIdle();
    });
  }
  return emit.apply(this, arguments);
};

require(process.argv[2]);
