# syntax=docker/dockerfile:1
# Two images from one build: `--target cms` is the CMS and its commands, `--target site` the publisher and the site's server.

FROM node:24-trixie-slim AS build
ENV CI=1 NEXT_TELEMETRY_DISABLED=1
WORKDIR /srv/career-explorer
COPY . .
RUN npx --yes pnpm@12.21.0 install --frozen-lockfile \
    && npx --yes pnpm@12.21.0 exec turbo run build

FROM build AS cms-files
RUN rm -rf node_modules apps/*/node_modules packages/*/node_modules security/node_modules apps/web \
    && npx --yes pnpm@12.21.0 install --frozen-lockfile --prod --filter "@career-explorer/cms..."

FROM build AS site-files
RUN rm -rf node_modules apps/*/node_modules packages/*/node_modules security/node_modules apps/cms \
    && npx --yes pnpm@12.21.0 install --frozen-lockfile --prod --filter "@career-explorer/web..."

FROM node:24-trixie-slim AS cms
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 DATA_DIR=/data CMS_PORT=3000
COPY --from=cms-files /srv/career-explorer /srv/career-explorer
RUN install -d -o node -g node /data
USER node
WORKDIR /srv/career-explorer/apps/cms
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
    CMD ["node", "-e", "fetch('http://127.0.0.1:3000/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/serve.js"]

FROM node:24-trixie-slim AS site
ENV NODE_ENV=production DATA_DIR=/data WEB_PORT=4173
COPY --from=site-files /srv/career-explorer /srv/career-explorer
RUN install -d -o node -g node /data
USER node
WORKDIR /srv/career-explorer/apps/web
VOLUME /data
EXPOSE 4173
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
    CMD ["node", "-e", "fetch('http://127.0.0.1:4173/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--conditions=production", "--import", "tsx", "site/serve.ts"]
