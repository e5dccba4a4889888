// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/outbox/ui/DeviceView.h"

#include "app/core/Async.h"
#include "app/core/ChinaTime.h"
#include "app/core/Clock.h"
#include "app/store/ChainVerifier.h"
#include "app/store/PulledHistory.h"
#include "app/store/RecordingStop.h"
#include "app/store/Store.h"
#include "app/sync/Identity.h"
#include "app/sync/SyncEngine.h"
#include "modules/outbox/ui/HistoryCard.h"
#include "ui/Card.h"
#include "ui/FactList.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/Pill.h"
#include "ui/StatusBar.h"

#include <QGridLayout>
#include <QLabel>
#include <QSslCertificate>

namespace hui::outbox {

/// What is read of the store.
struct DeviceState {
    Result<DeviceIdentity> identity;
    QString stop; ///< as in RecordingStop.h
    std::optional<PulledHistory> pulled;
};

namespace {

Result<DeviceState> readState(Database& database, const QString& folder)
{
    auto stop = recordingStop(database);
    if (!stop)
        return std::unexpected(stop.error());
    auto pulled = PulledHistories(database).last();
    if (!pulled)
        return std::unexpected(pulled.error());
    return DeviceState{loadIdentity(folder), *std::move(stop), *std::move(pulled)};
}

/// Why nothing is recorded, in words for support.
QString textOfStop(const QString& stop)
{
    if (stop.isEmpty())
        return DeviceView::tr("allowed");
    if (stop == u"rolled_back")
        return DeviceView::tr("stopped: the journal was put back; what was lost is being fetched");
    if (stop == u"history_unsigned")
        return DeviceView::tr("stopped: what was fetched waits for a signature");
    if (stop == u"history_incomplete")
        return DeviceView::tr("stopped: the platform cannot give back all that was lost");
    if (stop == u"forked")
        return DeviceView::tr("stopped: the platform has another journal of this device");
    return DeviceView::tr("stopped by the platform");
}

QString momentOf(const QDateTime& utc)
{
    return utc.isValid() ? inChina(utc).toString(u"yyyy-MM-dd HH:mm:ss") : QStringLiteral("—");
}

PillLook lookOf(const SyncStatus& status)
{
    switch (wordOf(status)) {
    case LinkWord::Online:
        return {DeviceView::tr("Online"), QStringLiteral("circle-check"), Mood::Ok};
    case LinkWord::Offline:
        return {DeviceView::tr("Offline"), QStringLiteral("wifi-off"), Mood::Warn};
    case LinkWord::Syncing:
        return {DeviceView::tr("Syncing"), QStringLiteral("refresh"), Mood::Info};
    }
    return {};
}

} // namespace

DeviceView::DeviceView(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_history(new HistoryCard(services, this))
    , m_message(new MessageBar(this))
{
    m_message->setObjectName(QStringLiteral("outbox.device.message"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(16);
    grid->addWidget(m_message, 0, 0, 1, 2);
    grid->addWidget(makeDevice(), 1, 0);
    grid->addWidget(makeLink(), 1, 1);
    grid->addWidget(makeJournal(), 2, 0);
    grid->addWidget(m_history, 2, 1);
    connect(m_history, &HistoryCard::done, this, &DeviceView::reload);
    grid->setRowStretch(3, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    connect(&services.sync, &SyncEngine::statusChanged, this, &DeviceView::showSync);
    showSync(services.sync.status());
}

QWidget* DeviceView::makeDevice()
{
    auto* card = new Card(tr("This device"), this);
    auto* facts = new FactList(card);
    m_device = facts->addFact(tr("Device"));
    m_device->setObjectName(QStringLiteral("outbox.device.id"));
    m_branch = facts->addFact(tr("Branch"));
    m_certificate = facts->addFact(tr("Certificate valid until"));
    m_certificate->setObjectName(QStringLiteral("outbox.device.certificate"));
    m_pins = facts->addFact(tr("Server keys known"));
    card->body()->addWidget(facts);
    card->body()->addStretch(1);
    return card;
}

QWidget* DeviceView::makeLink()
{
    auto* card = new Card(tr("Network"), this);
    auto* facts = new FactList(card);
    m_platform = facts->addFact(tr("Platform"));
    m_link = new Pill({}, facts);
    facts->addFact(tr("Connection"), m_link);
    m_lastSync = facts->addFact(tr("Last answer"));
    m_recording = facts->addFact(tr("New operations"));
    card->body()->addWidget(facts);
    card->body()->addStretch(1);
    return card;
}

QWidget* DeviceView::makeJournal()
{
    auto* card = new Card(tr("Journal"), this);
    card->setSubtitle(tr("every entry is tied to the one before it"));
    auto* facts = new FactList(card);
    m_chain = new Pill({tr("Not checked here yet"), QStringLiteral("clock")}, facts);
    m_chain->setObjectName(QStringLiteral("outbox.chain"));
    facts->addFact(tr("Chain"), m_chain);
    m_checked = facts->addFact(tr("Entries checked"));
    m_checked->setText(QStringLiteral("—"));
    m_checkedAt = facts->addFact(tr("Checked at"));
    m_checkedAt->setText(QStringLiteral("—"));
    card->body()->addWidget(facts);
    m_verify = new KeyButton(tr("Check the whole journal"), KeyButton::Variant::Primary, card);
    m_verify->setObjectName(QStringLiteral("outbox.verify"));
    m_verify->setIconName(QStringLiteral("shield-check"));
    m_verify->setKey(Qt::CTRL | Qt::Key_Return);
    connect(m_verify, &QPushButton::clicked, this, &DeviceView::verify);
    card->footer()->addStretch(1);
    card->footer()->addWidget(m_verify);
    return card;
}

void DeviceView::reload()
{
    const auto read = [folder = m_services.dataFolder](
                          Database& database) { return readState(database, folder); };
    whenDone(m_services.store.run(read), this, [this](const Result<DeviceState>& state) {
        if (state)
            showState(*state);
        else
            m_message->say(state.error());
    });
}

void DeviceView::showState(const DeviceState& state)
{
    if (state.identity)
        showIdentity(*state.identity);
    else
        m_message->say(state.identity.error());
    m_recording->setText(textOfStop(state.stop));
    m_history->present(state.stop == u"history_unsigned" ? state.pulled : std::nullopt);
}

void DeviceView::showIdentity(const DeviceIdentity& identity)
{
    m_device->setText(identity.deviceId);
    m_branch->setText(identity.branch.isEmpty() ? m_services.shift.branch : identity.branch);
    m_platform->setText(identity.platformUrl);
    m_pins->setText(QString::number(identity.serverPins.size()));
    const QSslCertificate certificate(identity.certificatePem);
    if (certificate.isNull())
        return m_certificate->setText(QStringLiteral("—"));
    const QDateTime until = certificate.expiryDate();
    const qint64 days = m_services.clock.nowUtc().daysTo(until);
    m_certificate->setText(
        tr("%1 (%2 days)").arg(inChina(until).toString(u"yyyy-MM-dd")).arg(days));
    constexpr qint64 soon = 30;
    if (days < soon)
        m_message->say(Mood::Warn, tr("The certificate of this device ends soon"),
            tr("Have IT enrol the device again before it does."));
}

void DeviceView::showSync(const SyncStatus& status)
{
    m_link->setLook(lookOf(status));
    m_lastSync->setText(momentOf(status.lastSync));
    if (m_mayRecord != status.mayRecord) { // why, stands in the store
        m_mayRecord = status.mayRecord;
        if (isVisible())
            reload();
    }
}

void DeviceView::verify()
{
    m_verify->setEnabled(false);
    m_chain->setLook({tr("Checking"), QStringLiteral("refresh"), Mood::Info});
    const auto check = [](Database& database) { return ChainVerifier(database).verifyAll(); };
    whenDone(m_services.store.run(check), this, [this](const Result<ChainReport>& report) {
        m_verify->setEnabled(true);
        if (report)
            return verified(*report);
        m_chain->setLook({tr("Not checked"), QStringLiteral("help-circle"), Mood::Warn, true});
        m_message->say(report.error());
    });
}

void DeviceView::verified(const ChainReport& report)
{
    m_checked->setText(QString::number(report.checked));
    m_checkedAt->setText(momentOf(m_services.clock.nowUtc()));
    if (!report.fault) {
        m_message->clear();
        return m_chain->setLook({tr("Unbroken"), QStringLiteral("circle-check"), Mood::Ok});
    }
    m_chain->setLook({tr("Broken"), QStringLiteral("alert-circle"), Mood::Bad});
    m_message->say(Mood::Bad, tr("The journal was changed from outside"),
        tr("Stop taking cash and call support. First broken row: %1 %2.")
            .arg(report.fault->table)
            .arg(report.fault->sequence));
}

} // namespace hui::outbox
