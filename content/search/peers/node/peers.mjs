// The peers in JavaScript, asked in lines of JSON over standard input and
// output:
//
//   node --expose-gc peers.mjs names.json
//   {"build":"fuzzysort"}               {"nanoseconds":…,"bytes":…}
//   {"engine":"fuzzysort","query":"…"}  {"docs":[…],"nanoseconds":…}
//
// Each engine is a module of that name. It exports a function that takes the
// names (texts, and the document of each) and returns a search: what iterates
// over documents, the best first. Whatever fails is answered {"error":"…"}.
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { getHeapStatistics } from 'node:v8'

const answers = 5
// Young garbage is collected between searches once there is so much of it.
const growth = 32 << 20

// JSON.parse makes flat strings; those cut from a long one would be slower.
const names = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const searches = new Map()
let heapAfter = 0

const memory = () => {
  globalThis.gc()
  globalThis.gc()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

// The text of the names is in memory before and after, and so not counted.
async function build(name) {
  const { default: engine } = await import(`./${name}.mjs`)
  const before = memory()
  const start = process.hrtime.bigint()
  searches.set(name, engine(names))
  const nanoseconds = Number(process.hrtime.bigint() - start)
  return { nanoseconds, bytes: memory() - before }
}

// A document has several names; the first five different ones count.
function firstFive(docs) {
  const first = []
  for (const doc of docs) {
    if (!first.includes(doc) && first.push(doc) === answers) break
  }
  return first
}

function ask(name, query) {
  const search = searches.get(name)
  const start = process.hrtime.bigint()
  const docs = firstFive(search(query))
  const nanoseconds = Number(process.hrtime.bigint() - start)
  tidy()
  return { docs, nanoseconds }
}

function tidy() {
  if (getHeapStatistics().used_heap_size < heapAfter + growth) return
  globalThis.gc({ type: 'minor' })
  heapAfter = getHeapStatistics().used_heap_size
}

async function reply(line) {
  try {
    const request = JSON.parse(line)
    return request.build ? await build(request.build) : ask(request.engine, request.query)
  } catch (error) {
    return { error: String(error) }
  }
}

console.log('{}')
for await (const line of createInterface({ input: process.stdin })) {
  console.log(JSON.stringify(await reply(line)))
}
