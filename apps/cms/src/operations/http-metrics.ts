import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

import { processWide } from './process-wide'

const prefix = 'career_explorer_'

/** What is counted of the requests of one server, and the CMS's own figures when they are asked for. */
export class HttpMetrics {
  readonly #registry = new Registry()
  readonly #seconds: Histogram<'method' | 'route' | 'status'>
  readonly #underWay: Gauge

  constructor() {
    const registers = [this.#registry]
    collectDefaultMetrics({ register: this.#registry })
    this.#seconds = new Histogram({
      name: `${prefix}http_request_duration_seconds`,
      help: 'How long requests took, from their head to the end of their answer.',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
      registers,
    })
    this.#underWay = new Gauge({
      name: `${prefix}http_requests_under_way`,
      help: 'Requests that are being answered.',
      registers,
    })
  }

  begin(): void {
    this.#underWay.inc()
  }

  end({ method, route, status, seconds }: { method: string; route: string; status: number; seconds: number }): void {
    this.#underWay.dec()
    this.#seconds.observe({ method, route, status: String(status) }, seconds)
  }

  /** All of it in Prometheus's text format. */
  async text(): Promise<{ type: string; body: string }> {
    const readings = (await processWide.read?.()) ?? []
    const fresh = new Registry()
    for (const { name, help, value, labels = {} } of readings) {
      const known = fresh.getSingleMetric(prefix + name)
      const labelNames = Object.keys(labels)
      const gauge =
        known instanceof Gauge ? known : new Gauge({ name: prefix + name, help, labelNames, registers: [fresh] })
      gauge.set(labels, value)
    }
    const body = await Registry.merge([this.#registry, fresh]).metrics()
    return { type: this.#registry.contentType, body }
  }
}
