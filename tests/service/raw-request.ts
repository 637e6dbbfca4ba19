import { connect } from 'node:net'

/** Sends bytes as they are and returns what came back until the connection ended: what no proper client would send. */
export function rawRequest(address: string, bytes: string | Buffer): Promise<string> {
  const { hostname, port } = new URL(address)
  return new Promise((resolve, reject) => {
    let received = ''
    const socket = connect(Number(port), hostname, () => socket.write(bytes))
    socket.setTimeout(8000, () => socket.destroy(new Error('no answer in time')))
    socket.on('data', (part) => (received += part.toString('latin1')))
    socket.on('close', () => resolve(received))
    socket.on('error', (error) => (received === '' ? reject(error) : resolve(received)))
  })
}

export function head(requestLine: string, ...headers: string[]): string {
  return [requestLine, 'host: localhost', 'connection: close', ...headers, '', ''].join('\r\n')
}
