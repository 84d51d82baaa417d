#!/usr/bin/env node
import {setFlagsFromString} from 'node:v8'
import {main} from './cli/main.ts'

// Over many languages, V8 compiles thousands of expressions twice, first to bytecode, and takes a quarter longer for it.
setFlagsFromString('--no-regexp-tier-up')

process.exitCode = await main(process.argv.slice(2))
