// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/Listener.h"

#include "app/server/Connection.h"

#include <QCoreApplication>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>

#include <list>
#include <thread>

namespace hui::server {

namespace asio = boost::asio;
using asio::ip::tcp;

namespace {

constexpr auto acceptPause = std::chrono::milliseconds(100); // no file descriptor was free
constexpr auto drainStep = std::chrono::milliseconds(5);

std::unexpected<Error> addressError(const QString& detail)
{
    return failure(Error::Kind::Input,
        QT_TRANSLATE_NOOP("Error", "The address cannot be listened on."), detail);
}

/// "127.0.0.1:8443" or "[::1]:8443".
Result<tcp::endpoint> endpointOf(const QString& address)
{
    const qsizetype colon = address.lastIndexOf(u':');
    bool isNumber = false;
    const uint port = address.mid(colon + 1).toUInt(&isNumber);
    QString host = address.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    boost::system::error_code error;
    const auto ip = asio::ip::make_address(host.toStdString(), error);
    if (colon < 0 || !isNumber || port > 65535 || error)
        return addressError(address);
    return tcp::endpoint(ip, static_cast<unsigned short>(port));
}

} // namespace

/// The socket that accepts, its threads and its connections.
class Listener::Acceptor {
    Q_DISABLE_COPY_MOVE(Acceptor)

public:
    explicit Acceptor(std::shared_ptr<Hub> hub)
        : m_hub(std::move(hub))
        , m_acceptor(asio::make_strand(m_io))
        , m_pause(m_acceptor.get_executor())
    {
    }

    ~Acceptor() { stop(); }

    Result<Done> listen(const tcp::endpoint& endpoint)
    {
        boost::system::error_code error;
        m_acceptor.open(endpoint.protocol(), error);
        if (!error)
            m_acceptor.set_option(tcp::acceptor::reuse_address(true), error);
        if (!error)
            m_acceptor.bind(endpoint, error);
        if (!error)
            m_acceptor.listen(asio::socket_base::max_listen_connections, error);
        if (error)
            return addressError(QString::fromStdString(error.message()));
        m_port = m_acceptor.local_endpoint(error).port();
        accept();
        for (int i = 0; i < qMax(1, m_hub->settings.threads); ++i)
            m_threads.emplace_back([this] { m_io.run(); });
        return Done{};
    }

    quint16 port() const { return m_port; }
    int connections() const { return m_hub->connections; }

    void drain()
    {
        m_hub->draining = true;
        asio::post(m_acceptor.get_executor(), [this] {
            boost::system::error_code ignored;
            m_acceptor.close(ignored);
            m_pause.cancel();
            for (const std::weak_ptr<Connection>& weak : m_connections)
                if (const auto connection = weak.lock())
                    connection->finish();
        });
        const auto end = std::chrono::steady_clock::now()
            + std::chrono::milliseconds(m_hub->settings.limits.drainMs);
        while (m_hub->connections > 0 && std::chrono::steady_clock::now() < end)
            std::this_thread::sleep_for(drainStep);
        stop();
    }

private:
    void accept()
    {
        m_acceptor.async_accept(asio::make_strand(m_io),
            [this](const boost::system::error_code& error, tcp::socket socket) {
                if (m_hub->draining)
                    return;
                if (error)
                    return acceptLater();
                take(std::move(socket));
                accept();
            });
    }

    void acceptLater()
    {
        m_pause.expires_after(acceptPause);
        m_pause.async_wait([this](const boost::system::error_code& error) {
            if (!error)
                accept();
        });
    }

    void take(tcp::socket socket)
    {
        m_connections.remove_if([](const auto& weak) { return weak.expired(); });
        if (m_hub->connections >= m_hub->settings.limits.connections)
            return; // closes it
        boost::system::error_code ignored;
        socket.set_option(tcp::no_delay(true), ignored);
        const auto executor = socket.get_executor();
        const auto connection = std::make_shared<Connection>(std::move(socket), m_hub);
        m_connections.push_back(connection);
        asio::dispatch(executor, [connection] { connection->start(); });
    }

    void stop()
    {
        m_io.stop();
        for (std::thread& thread : m_threads)
            thread.join();
        m_threads.clear();
    }

    const std::shared_ptr<Hub> m_hub;
    asio::io_context m_io;
    const asio::executor_work_guard<asio::io_context::executor_type> m_work
        = asio::make_work_guard(m_io); // a connection whose answer is being worked on has no I/O
    tcp::acceptor m_acceptor; // the rest on its strand
    asio::steady_timer m_pause;
    std::list<std::weak_ptr<Connection>> m_connections;
    std::vector<std::thread> m_threads;
    quint16 m_port = 0;
};

Listener::Listener(std::unique_ptr<Acceptor> acceptor)
    : m_acceptor(std::move(acceptor))
{
}

Listener::~Listener() = default;

Result<std::unique_ptr<Listener>> Listener::open(ListenerSettings settings)
{
    const Result<tcp::endpoint> endpoint = endpointOf(settings.address);
    if (!endpoint)
        return std::unexpected(endpoint.error());
    Result<TlsContextPointer> tls = tlsContext(settings.tls);
    if (!tls)
        return std::unexpected(tls.error());
    const Result<SigningKey> key = SigningKey::fromPem(settings.tls.server.keyPem);
    if (!key)
        return std::unexpected(key.error());
    const std::shared_ptr<Hub> hub(
        new Hub{std::move(settings), *key, asio::ssl::context(tls->release())});
    auto acceptor = std::make_unique<Acceptor>(hub);
    if (const Result<Done> listening = acceptor->listen(*endpoint); !listening)
        return std::unexpected(listening.error());
    return std::unique_ptr<Listener>(new Listener(std::move(acceptor)));
}

quint16 Listener::port() const
{
    return m_acceptor->port();
}

int Listener::connections() const
{
    return m_acceptor->connections();
}

void Listener::drain()
{
    m_acceptor->drain();
}

} // namespace hui::server
