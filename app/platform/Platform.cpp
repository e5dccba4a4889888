// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/platform/Platform.h"

#include "app/platform/EnrolmentBundle.h"
#include "app/server/ApprovalPolicies.h"
#include "app/server/Changes.h"
#include "app/server/Startup.h"
#include "app/store/Database.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace hui::platform {

using namespace hui::server;
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::minutes tick{1}; // jobs count their intervals in these

/// "127.0.0.1:0" with the port that was given: where a desk on this machine goes.
QString urlOf(const QString& address, quint16 port)
{
    QString host = address.left(address.lastIndexOf(u':'));
    if (host == u"0.0.0.0")
        host = u"127.0.0.1"_s;
    return u"https://%1:%2"_s.arg(host).arg(port);
}

/// Writes a file that appears whole or not at all, for its owner only: a bundle holds a code.
Result<Done> writeJson(const QString& path, const QJsonObject& object)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(QJsonDocument(object).toJson(QJsonDocument::Compact)) > 0 && file.commit();
    if (!written)
        return failure(Error::Kind::Storage,
            QT_TRANSLATE_NOOP("Error", "The port file cannot be written."), path);
    return Done{};
}

/// What stands in a file; nothing, which the listener then refuses, when it cannot be read.
QByteArray fileOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Platform::Platform(const Options& options, Parts parts, const Clock& clock, EventLog& log)
    : m_options(options)
    , m_pki(std::move(parts.pki))
    , m_log(log)
    , m_application(std::move(parts.application))
    , m_metrics(HUI_VERSION)
    , m_pool(std::make_unique<WorkerPool>(WorkerPool::Settings{.databaseUrl = options.database,
                                              .workers = options.workers,
                                              .phoneUrl = options.phoneUrl},
          clock, m_random))
    , m_deviceGate(std::make_unique<DeviceGate>(
          m_application.deviceRoutes, m_application.lookups, *m_pool, m_metrics))
    , m_publicGate(std::make_unique<PublicGate>(m_application.publicRoutes, *m_pool, m_metrics))
    , m_phoneGate(std::make_unique<PhoneGate>(
          PhoneGate::Parts{m_application.phoneRoutes, *m_pool, m_metrics, clock},
          options.phones.perMinute))
    , m_partnerGate(std::make_unique<PartnerGate>(
          PartnerGate::Parts{m_application.partnerRoutes, *m_pool, m_metrics, clock},
          options.partners.perMinute))
{
    m_deviceGate->setFaults(options.faults);
}

Platform::~Platform()
{
    m_log.write("info", "draining");
    m_ticker.reset();
    if (m_devices)
        m_devices->drain();
    if (m_public)
        m_public->drain();
    if (m_phones)
        m_phones->drain();
    if (m_partners)
        m_partners->drain();
    m_pool.reset(); // whoever is still answered replies to listeners that are there
}

Result<std::unique_ptr<Platform>> Platform::start(
    const Options& options, const Clock& clock, EventLog& log)
{
    auto pki = PkiFolder::open(options.pki, options.names, clock.nowUtc());
    if (!pki)
        return std::unexpected(pki.error());
    auto made = application(*pki);
    if (!made)
        return std::unexpected(made.error());
    std::unique_ptr<Platform> platform(
        new Platform(options, {*std::move(pki), *std::move(made)}, clock, log));
    Platform* const started = platform.get();
    const auto prepared
        = started->m_pool->start([started](Context& context) { return started->prepare(context); });
    if (!prepared)
        return std::unexpected(prepared.error());
    if (const Result<Done> listening = started->listen(); !listening)
        return std::unexpected(listening.error());
    if (const Result<Done> written = started->writeFiles(); !written)
        return std::unexpected(written.error());
    if (!started->m_application.jobs.isEmpty())
        started->m_ticker = std::make_unique<Ticker>(tick, [started] { started->queueJobs(); });
    return platform;
}

Result<Done> Platform::prepare(Context& context)
{
    if (const auto done = prepareDatabase(context, m_application, m_pki, m_options.newDataKey);
        !done)
        return done;
    const auto epoch = context.database.transaction(
        [&] { return m_options.isRestored ? renewEpoch(context) : ensureEpoch(context); });
    if (!epoch)
        return epoch;
    if (m_options.seedSample)
        if (const Result<Done> seeded = m_application.seedSample(context); !seeded)
            return seeded;
    const auto dead = ApprovalPolicies(context.database).deadRows(m_application.signedKinds);
    if (!dead)
        return std::unexpected(dead.error());
    for (const QString& row : *dead) // saved before its kind was declared so
        m_log.write("warning", "approval_policy",
            {{u"row"_s, row}, {u"text"_s, u"names a kind that nobody signs: it holds nothing"_s}});
    if (m_options.newCodeDevice.isEmpty())
        return Done{};
    auto bundle = newBundle(context, m_pki, m_options);
    if (!bundle)
        return std::unexpected(bundle.error());
    m_bundle = *std::move(bundle);
    return Done{};
}

server::Answer Platform::logged(server::Answer answer)
{
    if (m_options.trafficLog.isEmpty())
        return answer;
    if (!m_traffic)
        m_traffic = std::make_shared<TrafficLog>(m_options.trafficLog);
    return recorded(std::move(answer), m_traffic);
}

Result<Done> Platform::listen()
{
    const auto observe = [this](const Exchanged& exchanged) { note(exchanged); };
    auto devices
        = Listener::open({m_options.listen, {m_pki.server, m_pki.authority.certificatePem()}, {}, 2,
            logged([this](Arrival arrival, Reply reply) {
                m_deviceGate->take(std::move(arrival), std::move(reply));
            }),
            observe});
    if (!devices)
        return std::unexpected(devices.error());
    m_devices = *std::move(devices);
    auto anyone = Listener::open({m_options.enrolListen, {m_pki.server, {}}, {}, 1,
        logged([this](Arrival arrival, Reply reply) {
            m_publicGate->take(std::move(arrival), std::move(reply));
        }),
        observe});
    if (!anyone)
        return std::unexpected(anyone.error());
    m_public = *std::move(anyone);
    if (const auto phones = listenToPhones(); !phones)
        return phones;
    if (const auto partners = listenToPartners(); !partners)
        return partners;
    m_log.write("info", "listening",
        {{u"url"_s, urlOf(m_options.listen, m_devices->port())},
            {u"enrol_url"_s, urlOf(m_options.enrolListen, m_public->port())},
            {u"version"_s, QStringLiteral(HUI_VERSION)}});
    return Done{};
}

Result<std::unique_ptr<Listener>> Platform::openToAnyone(
    const OpenListener& wanted, const Limits& limits, server::Answer answer)
{
    if (wanted.listen.isEmpty())
        return nullptr;
    Identity identity = m_pki.server;
    if (!wanted.certificate.isEmpty())
        identity = {fileOf(wanted.certificate), fileOf(wanted.key)};
    return Listener::open({wanted.listen, {identity, {}}, limits, 1, std::move(answer),
        [this](const Exchanged& exchanged) { note(exchanged); }});
}

Result<Done> Platform::listenToPhones()
{
    auto phones
        = openToAnyone(m_options.phones, phoneLimits(), [this](Arrival arrival, Reply reply) {
              m_phoneGate->take(std::move(arrival), std::move(reply));
          });
    if (!phones)
        return std::unexpected(phones.error());
    m_phones = *std::move(phones);
    return Done{};
}

Result<Done> Platform::listenToPartners()
{
    auto partners
        = openToAnyone(m_options.partners, partnerLimits(), [this](Arrival arrival, Reply reply) {
              m_partnerGate->take(std::move(arrival), std::move(reply));
          });
    if (!partners)
        return std::unexpected(partners.error());
    m_partners = *std::move(partners);
    return Done{};
}

Result<Done> Platform::writeFiles() const
{
    const QString enrolUrl = urlOf(m_options.enrolListen, m_public->port());
    if (!m_bundle.isEmpty()) {
        QJsonObject bundle = m_bundle;
        bundle.insert(u"enrol_url"_s, enrolUrl);
        bundle.insert(u"platform_url"_s, urlOf(m_options.listen, m_devices->port()));
        if (const Result<Done> written = writeJson(m_options.bundleFile, bundle); !written)
            return written;
    }
    if (m_options.portFile.isEmpty())
        return Done{};
    QJsonObject ports{{u"url"_s, urlOf(m_options.listen, m_devices->port())},
        {u"enrol_url"_s, enrolUrl}, {u"pid"_s, QCoreApplication::applicationPid()}};
    if (m_phones)
        ports.insert(u"phone_url"_s, urlOf(m_options.phones.listen, m_phones->port()));
    if (m_partners)
        ports.insert(u"partner_url"_s, urlOf(m_options.partners.listen, m_partners->port()));
    return writeJson(m_options.portFile, ports);
}

/// Each job on a worker of its own turn. A full queue means that desks are waiting: next time.
void Platform::queueJobs()
{
    const std::chrono::minutes now = tick * m_ticks++;
    for (const PlatformJob& job : m_application.jobs) {
        if (now % job.every != std::chrono::minutes::zero())
            continue;
        const bool queued = m_pool->submit([this, job](Context& context) {
            if (const auto done = job.run(context); !done)
                m_log.write("warning", "job",
                    {{u"id"_s, job.id}, {u"error"_s, QString::fromUtf8(done.error().text)}});
        });
        if (!queued)
            m_log.write("warning", "job", {{u"id"_s, job.id}, {u"error"_s, u"queue full"_s}});
    }
}

void Platform::note(const Exchanged& exchanged)
{
    m_metrics.note(exchanged);
    m_log.write("info", "request",
        {{u"method"_s, QString::fromLatin1(exchanged.method.left(16))},
            {u"route"_s, exchanged.route}, {u"status"_s, exchanged.status},
            {u"us"_s, exchanged.microseconds},
            {u"certificate"_s, QString::fromLatin1(exchanged.thumbprint.left(16))}});
}

} // namespace hui::platform
