// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/ListenerSettings.h"

#include <QElapsedTimer>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/ssl/ssl_stream.hpp>

#include <atomic>
#include <mutex>

namespace hui::server {

/// What the connections of a listener share.
struct Hub {
    ListenerSettings settings;
    SigningKey key;
    boost::asio::ssl::context tls;
    std::atomic<bool> draining = false;
    std::atomic<int> connections = 0;
    std::mutex mutex = {};
    QHash<QByteArray, int> perDevice = {}; ///< connections by thumbprint, under the mutex
};

/// One client: handshake, then requests one after another, each within the limits. All its
/// functions run on its strand; the answer comes back there from a worker thread.
class Connection : public std::enable_shared_from_this<Connection> {
    Q_DISABLE_COPY_MOVE(Connection)

public:
    using ErrorCode = boost::system::error_code;

    Connection(boost::asio::ip::tcp::socket socket, std::shared_ptr<Hub> hub);
    ~Connection();

    void start();

    /// From any thread: close when idle, otherwise after the answer that is under way.
    void finish();

private:
    void arm(int milliseconds);
    void shaken(const ErrorCode& error);
    void noteDevice();
    void awaitRequest();
    void readHeader();
    void takeHeader(qsizetype size);
    std::optional<Problem> headerFault(qsizetype size);
    void sendContinue();
    void readBody();
    void bodyRead(const ErrorCode& error);
    void handOver();
    void answer(std::optional<Response> response, bool last);
    void refuse(const Problem& problem);
    void send();
    void sent(const ErrorCode& error);
    void linger();
    void close();

    QByteArray requestField(const char* name) const;

    enum class State { Shaking, Idle, Reading, Answering, Closing };
    using Parser = boost::beast::http::request_parser<boost::beast::http::string_body>;

    const std::shared_ptr<Hub> m_hub;
    boost::beast::ssl_stream<boost::beast::tcp_stream> m_stream;
    boost::beast::flat_buffer m_buffer{64 * 1024};
    std::optional<Parser> m_parser;
    boost::beast::http::response<boost::beast::http::string_body> m_response;
    std::optional<Peer> m_peer;
    State m_state = State::Shaking;
    bool m_surplus = false; ///< more connections than one device may have
    bool m_last = false; ///< close after this answer
    bool m_unread = false; ///< a refused request may still be arriving
    QElapsedTimer m_started;
};

} // namespace hui::server
