import { spawn } from 'node:child_process'
import { constants, setPriority } from 'node:os'

/** The command line that runs npm with `args`: the npm that runs us where there is one. */
export function npm(...args) {
  const cli = process.env.npm_execpath
  return cli?.endsWith('.js') ? [process.execPath, cli, ...args] : ['npm', ...args]
}

/**
 * Runs a command to its end without any standard input. Returns its exit status (1 where it could not start, was killed, or took
 * longer than `minutes`) and what it wrote; `live` passes that on to our own standard output as it comes instead of keeping it. A
 * `patient` command and all that it starts give way to others. A command that takes too long is ended together with everything that it started.
 */
export function runCommand([program, ...args], { cwd, live = false, minutes, patient = false }) {
  return new Promise((resolve) => {
    const group = process.platform !== 'win32'
    const stdio = live ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe']
    const child = spawn(program, args, { cwd, stdio, detached: group })
    if (patient && child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL)
    let output = ''
    child.stdout?.setEncoding('utf8').on('data', (text) => (output += text))
    child.stderr?.setEncoding('utf8').on('data', (text) => (output += text))
    const end = () => {
      if (child.pid === undefined || child.exitCode !== null) return
      if (group) process.kill(-child.pid, 'SIGKILL')
      else child.kill('SIGKILL')
    }
    const interrupted = () => {
      end()
      process.exit(130)
    }
    process.once('SIGINT', interrupted)
    process.once('SIGTERM', interrupted)
    const timer = setTimeout(() => {
      output += `\nEnded after ${minutes} minutes: ${program} ${args.join(' ')}\n`
      if (live) process.stdout.write(output)
      end()
    }, minutes * 60_000)
    const settle = (status) => {
      clearTimeout(timer)
      process.removeListener('SIGINT', interrupted)
      process.removeListener('SIGTERM', interrupted)
      resolve({ status, output })
    }
    child.on('error', (error) => {
      output += `${error.message}\n`
      settle(1)
    })
    child.on('close', (code) => settle(code ?? 1))
  })
}
