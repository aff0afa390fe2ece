# The image: one static binary, the certificates by which it knows Discord, and nothing else.
# From the repository's root: docker build --build-arg VERSION=1.0.0 -t labgloss:1.0.0 .

FROM --platform=$BUILDPLATFORM golang:1.26 AS build
WORKDIR /src
# Modules are a layer of their own, fetched again only when these two files change.
COPY go.mod go.sum ./
RUN go mod download
COPY . .
ARG TARGETOS
ARG TARGETARCH
ARG VERSION=devel
RUN --mount=type=cache,target=/root/.cache/go-build \
    GOOS=$TARGETOS GOARCH=$TARGETARCH make build VERSION="$VERSION"

FROM scratch
ARG VERSION=devel
LABEL org.opencontainers.image.title="labgloss" \
      org.opencontainers.image.description="A lab's glossary where its people talk: a Discord bot" \
      org.opencontainers.image.licenses="Apache-2.0 AND CC-BY-4.0" \
      org.opencontainers.image.version="$VERSION"
COPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/
COPY --from=build /src/bin/labgloss /labgloss
# A number, so that an orchestrator can see that it is not root: scratch has no /etc/passwd.
USER 65532:65532
ENV LABGLOSS_METRICS=:9464
EXPOSE 8080 9464
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --start-interval=1s --retries=3 \
    CMD ["/labgloss", "health"]
ENTRYPOINT ["/labgloss"]
CMD ["serve"]
