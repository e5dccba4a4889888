// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/Connection.h"

#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/write.hpp>

#include <utility>

namespace hui::server {

namespace asio = boost::asio;
namespace http = boost::beast::http;
using namespace Qt::StringLiterals;

namespace {

constexpr size_t readStep = 4 * 1024;

QByteArray bytesOf(boost::beast::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

bool isOfType(const QByteArray& contentType, const QByteArrayList& wanted)
{
    QByteArray type = contentType.toLower().replace(" ", "");
    if (type.endsWith(";charset=utf-8"))
        type.chop(14);
    return wanted.contains(type);
}

/// The other end's network address; empty when it has gone.
QByteArray addressOf(const boost::beast::ssl_stream<boost::beast::tcp_stream>& stream)
{
    boost::system::error_code gone;
    const auto end = boost::beast::get_lowest_layer(stream).socket().remote_endpoint(gone);
    return gone ? QByteArray() : QByteArray::fromStdString(end.address().to_string());
}

Problem tooManyConnections()
{
    return {429, u"too_many_connections"_s, u"本终端连接过多，请稍后再试。"_s,
        u"This device has too many connections."_s, Retry::SameKey, {}, 1};
}

} // namespace

Connection::Connection(asio::ip::tcp::socket socket, std::shared_ptr<Hub> hub)
    : m_hub(std::move(hub))
    , m_stream(std::move(socket), m_hub->tls)
{
    ++m_hub->connections;
}

Connection::~Connection()
{
    --m_hub->connections;
    if (!m_peer)
        return;
    const std::lock_guard lock(m_hub->mutex);
    if (--m_hub->perDevice[m_peer->thumbprint] == 0)
        m_hub->perDevice.remove(m_peer->thumbprint);
}

/// Every deadline is absolute: reading a byte does not move it.
void Connection::arm(int milliseconds)
{
    boost::beast::get_lowest_layer(m_stream).expires_after(std::chrono::milliseconds(milliseconds));
}

void Connection::start()
{
    arm(m_hub->settings.limits.handshakeMs);
    m_stream.async_handshake(asio::ssl::stream_base::server,
        [self = shared_from_this()](const ErrorCode& error) { self->shaken(error); });
}

void Connection::shaken(const ErrorCode& error)
{
    if (error)
        return close();
    m_peer = peerOf(m_stream.native_handle());
    if (!m_peer && !m_hub->settings.tls.authorityPem.isEmpty())
        return close();
    noteDevice();
    m_state = State::Idle;
    arm(m_hub->settings.limits.headerMs); // whoever connects has something to say
    awaitRequest();
}

void Connection::noteDevice()
{
    if (!m_peer)
        return;
    const std::lock_guard lock(m_hub->mutex);
    m_surplus = ++m_hub->perDevice[m_peer->thumbprint] > m_hub->settings.limits.perDevice;
}

void Connection::awaitRequest()
{
    if (m_hub->draining && m_buffer.size() == 0)
        return close();
    m_parser.emplace();
    m_parser->header_limit(static_cast<std::uint32_t>(m_hub->settings.limits.headerBytes));
    m_parser->body_limit(static_cast<std::uint64_t>(m_hub->settings.limits.bodyBytes));
    m_last = false;
    if (m_buffer.size() > 0) // the next request came with the last one
        arm(m_hub->settings.limits.headerMs);
    readHeader();
}

void Connection::readHeader()
{
    const auto have = m_buffer.data();
    const qsizetype size = headerBlockSize(
        QByteArrayView(static_cast<const char*>(have.data()), static_cast<qsizetype>(have.size())));
    if (size > 0)
        return takeHeader(size);
    if (static_cast<qsizetype>(have.size()) > m_hub->settings.limits.headerBytes) {
        m_started.start();
        return refuse(headerTooLarge());
    }
    m_stream.async_read_some(m_buffer.prepare(readStep),
        [self = shared_from_this()](const ErrorCode& error, size_t count) {
            if (error)
                return self->close();
            self->m_buffer.commit(count);
            if (std::exchange(self->m_state, State::Reading) == State::Idle)
                self->arm(self->m_hub->settings.limits.headerMs);
            self->readHeader();
        });
}

void Connection::takeHeader(qsizetype size)
{
    m_state = State::Reading;
    m_started.start();
    if (const std::optional<Problem> problem = headerFault(size))
        return refuse(*problem);
    arm(m_hub->settings.limits.bodyMs);
    if (!requestField("expect").isEmpty() && m_buffer.size() == 0)
        return sendContinue();
    readBody();
}

/// Judges the header and gives it to the parser; afterwards the buffer starts with the body.
std::optional<Problem> Connection::headerFault(qsizetype size)
{
    const auto block = asio::buffer(m_buffer.data(), static_cast<size_t>(size));
    const QByteArrayView bytes(static_cast<const char*>(block.data()), size);
    const Limits& limits = m_hub->settings.limits;
    if (auto problem = headerProblem(bytes, limits))
        return problem;
    if (!limits.largePath.isEmpty() && bytes.startsWith("POST " + limits.largePath))
        m_parser->body_limit(static_cast<std::uint64_t>(limits.largeBytes));
    ErrorCode error;
    m_buffer.consume(m_parser->put(block, error));
    if (error == http::error::body_limit)
        return bodyTooLarge();
    if ((error && error != http::error::need_more) || !m_parser->is_header_done())
        return badRequest(u"malformed_http"_s, u"The header is malformed."_s);
    const bool hasBody = m_parser->chunked() || m_parser->content_length().value_or(0) > 0;
    if (hasBody && m_parser->get().method() == http::verb::get)
        return badRequest(u"malformed_http"_s, u"A GET has no body."_s);
    if (hasBody && !isOfType(requestField("content-type"), limits.bodyTypes))
        return Problem{415, u"not_json"_s, u"请求内容必须是 JSON。"_s, u"A body must be JSON."_s};
    return std::nullopt;
}

void Connection::sendContinue()
{
    static constexpr char text[] = "HTTP/1.1 100 Continue\r\n\r\n";
    asio::async_write(m_stream, asio::buffer(text, sizeof text - 1),
        [self = shared_from_this()](const ErrorCode& error, size_t) {
            if (error)
                return self->close();
            self->readBody();
        });
}

void Connection::readBody()
{
    if (m_parser->is_done())
        return handOver();
    http::async_read(m_stream, m_buffer, *m_parser,
        [self = shared_from_this()](const ErrorCode& error, size_t) { self->bodyRead(error); });
}

void Connection::bodyRead(const ErrorCode& error)
{
    if (!error)
        return handOver();
    if (error == http::error::body_limit)
        return refuse(bodyTooLarge());
    if (error.category() == make_error_code(http::error::end_of_stream).category()
        && error != http::error::partial_message && error != http::error::end_of_stream)
        return refuse(badRequest(u"malformed_http"_s, u"The body is malformed."_s));
    close();
}

void Connection::handOver()
{
    m_state = State::Answering;
    if (m_surplus)
        return answer(toResponse(tooManyConnections()), true);
    const auto& request = m_parser->get();
    Arrival arrival{bytesOf(request.method_string()), bytesOf(request.target()), {},
        QByteArray::fromStdString(request.body()), m_peer, addressOf(m_stream)};
    for (const auto& field : request)
        arrival.fields.insert(bytesOf(field.name_string()).toLower(), bytesOf(field.value()));
    const bool last = !request.keep_alive();
    m_hub->settings.answer(
        std::move(arrival), [self = shared_from_this(), last](std::optional<Response> response) {
            asio::post(self->m_stream.get_executor(),
                [self, last, response = std::move(response)]() mutable {
                    self->answer(std::move(response), last);
                });
        });
}

void Connection::refuse(const Problem& problem)
{
    m_unread = true;
    m_state = State::Answering;
    answer(toResponse(problem), true);
}

void Connection::answer(std::optional<Response> response, bool last)
{
    const auto& request = m_parser->get();
    const QByteArray method = bytesOf(request.method_string());
    m_hub->settings.observe({method.isEmpty() ? QByteArray("-") : method,
        response ? response->route : QString(), response ? response->status : 0,
        m_started.nsecsElapsed() / 1000, m_peer ? m_peer->thumbprint : QByteArray()});
    if (!response)
        return close();
    const QByteArray body = response->bytes();
    const QByteArray signature = m_hub->key.sign(
        signedAnswerText(response->status, requestField("idempotency-key"), body));
    m_last = last || m_hub->draining;
    m_response = {};
    m_response.version(11);
    m_response.result(static_cast<unsigned>(response->status));
    if (!response->headers.contains("Content-Type") && !body.isEmpty())
        response->headers.insert("Content-Type", "application/json");
    for (auto it = response->headers.cbegin(); it != response->headers.cend(); ++it)
        m_response.set(it.key().toStdString(), it.value().toStdString());
    m_response.set("Cache-Control", "no-store");
    m_response.set("HuiDesk-Server-Signature", signature.toBase64().toStdString());
    m_response.body() = body.toStdString();
    if (response->status != 204)
        m_response.content_length(m_response.body().size());
    m_response.keep_alive(!m_last);
    send();
}

void Connection::send()
{
    arm(m_hub->settings.limits.answerMs);
    http::async_write(m_stream, m_response,
        [self = shared_from_this()](const ErrorCode& error, size_t) { self->sent(error); });
}

void Connection::sent(const ErrorCode& error)
{
    if (error)
        return close();
    if (m_last) {
        arm(m_hub->settings.limits.lingerMs);
        m_state = State::Closing;
        if (m_unread)
            return linger();
        return m_stream.async_shutdown(
            [self = shared_from_this()](const ErrorCode&) { self->close(); });
    }
    m_state = State::Idle;
    arm(m_hub->settings.limits.idleMs);
    awaitRequest();
}

/// Closing a socket with unread bytes resets it, and the client would lose the refusal.
void Connection::linger()
{
    m_buffer.consume(m_buffer.size());
    m_stream.async_read_some(
        m_buffer.prepare(readStep), [self = shared_from_this()](const ErrorCode& error, size_t) {
            if (error)
                return self->close();
            self->linger();
        });
}

void Connection::close()
{
    m_state = State::Closing;
    ErrorCode ignored;
    boost::beast::get_lowest_layer(m_stream).socket().close(ignored);
}

void Connection::finish()
{
    asio::post(m_stream.get_executor(), [self = shared_from_this()] {
        if (self->m_state == State::Idle || self->m_state == State::Shaking)
            self->close();
    });
}

QByteArray Connection::requestField(const char* name) const
{
    return bytesOf(m_parser->get()[name]);
}

} // namespace hui::server
