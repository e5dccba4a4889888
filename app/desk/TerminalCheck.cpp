// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desk/TerminalCheck.h"

#include "app/catalogue/CatalogueRepository.h"
#include "app/core/Async.h"
#include "app/store/ChainVerifier.h"
#include "app/store/Store.h"
#include "ui/PrinterText.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace hui {

namespace {

using State = TerminalFinding::State;

constexpr qint64 rowsAtSignIn = 1000;

} // namespace

Result<Done> verifyEndOfJournal(Database& database, const AnchorProof& proof)
{
    const Result<ChainReport> report = ChainVerifier(database, proof).verifyLast(rowsAtSignIn);
    if (!report)
        return std::unexpected(report.error());
    if (report->fault)
        return failure(Error::Kind::Storage,
            QT_TRANSLATE_NOOP("Error", "The journal of this terminal was changed."),
            QStringLiteral("%1/%2/%3")
                .arg(report->fault->table, report->fault->reason)
                .arg(report->fault->sequence));
    return Done{};
}

TerminalCheck::TerminalCheck(Store& store, SyncEngine& sync, Desk desk)
    : m_store(store)
    , m_sync(sync)
    , m_desk(std::move(desk))
    , m_findings(unchecked())
{
    connect(&sync, &SyncEngine::statusChanged, this, &TerminalCheck::checkPlatform);
    connect(&sync, &SyncEngine::changed, this, &TerminalCheck::checkCatalogue);
}

QList<TerminalFinding> TerminalCheck::unchecked()
{
    return {
        {QStringLiteral("enrolment"), QStringLiteral("shield-check"), tr("Enrolment")},
        {QStringLiteral("platform"), QStringLiteral("wifi"), tr("Platform")},
        {QStringLiteral("journal"), QStringLiteral("file-certificate"), tr("Local journal")},
        {QStringLiteral("catalogue"), QStringLiteral("cloud-down"), tr("Catalogue")},
        {QStringLiteral("receipts"), QStringLiteral("printer"), tr("Receipts")},
        {QStringLiteral("disk"), QStringLiteral("device-desktop"), tr("Disk space")},
    };
}

void TerminalCheck::translate()
{
    m_findings = unchecked();
    start();
}

void TerminalCheck::start()
{
    set(QStringLiteral("enrolment"), m_desk.isEnrolled ? State::Ready : State::Failed);
    checkFolders();
    checkSpace();
    checkPlatform(m_sync.status());
    checkJournal();
    checkCatalogue();
}

bool TerminalCheck::isSettled() const
{
    return std::none_of(m_findings.cbegin(), m_findings.cend(),
        [](const TerminalFinding& finding) { return finding.state == State::Checking; });
}

/// `found` without icon and name: those stay.
void TerminalCheck::set(TerminalFinding found)
{
    for (TerminalFinding& finding : m_findings) {
        if (finding.id != found.id)
            continue;
        found.icon = finding.icon;
        found.name = finding.name;
        finding = std::move(found);
        break;
    }
    Q_EMIT changed();
}

void TerminalCheck::set(const QString& id, State state, const QString& text)
{
    set({.id = id, .icon = {}, .name = {}, .state = state, .text = text});
}

void TerminalCheck::checkFolders()
{
    const QString receipts = QDir(m_desk.dataFolder).filePath(QStringLiteral("receipts"));
    m_canKeep = QDir().mkpath(receipts) && QFileInfo(receipts).isWritable();
    showReceipts();
}

void TerminalCheck::notePrinter(PrinterState state)
{
    m_printer = state;
    if (m_canKeep)
        showReceipts();
}

/// A receipt that cannot be kept is worse than one that does not come out.
void TerminalCheck::showReceipts()
{
    const QString receipts = QStringLiteral("receipts");
    if (!*m_canKeep)
        return set(receipts, State::Failed, tr("Cannot be kept"));
    const bool isSet = m_printer && *m_printer != PrinterState::NotSet;
    if (!isSet)
        return set(receipts, State::Ready, tr("As PDF"));
    set(receipts, takesJobs(*m_printer) ? State::Ready : State::Waiting,
        PrinterText::pill(*m_printer).text);
}

void TerminalCheck::noteSpace(DiskSpace space)
{
    m_space = space;
    checkSpace();
}

void TerminalCheck::checkSpace()
{
    if (!m_space)
        return; // the first look is under way
    TerminalFinding found{.id = QStringLiteral("disk"), .icon = {}, .name = {}};
    switch (*m_space) {
    case DiskSpace::Enough: found.state = State::Ready; break;
    case DiskSpace::Low:
        found.state = State::Waiting;
        found.text = tr("Less than 1 GiB");
        found.headline = tr("The disk of this terminal is filling up");
        found.advice = tr("Less than 1 GiB is left. Have IT make room; below 200 MiB nothing more "
                          "is recorded.");
        break;
    case DiskSpace::Full:
        found.state = State::Failed;
        found.text = tr("Nothing more is recorded");
        found.headline = tr("The disk of this terminal is nearly full");
        found.advice = tr("Nothing more is recorded. What is recorded is still sent. Take no cash "
                          "and call IT.");
        break;
    }
    set(std::move(found));
}

void TerminalCheck::noteSnapshot(bool isKept)
{
    m_isKept = isKept;
    showJournal();
}

void TerminalCheck::checkJournal()
{
    const auto verify = [proof = m_desk.proof](
                            Database& database) { return verifyEndOfJournal(database, proof); };
    whenDone(m_store.run(verify), this, [this](const Result<Done>& verified) {
        m_isWhole = verified.has_value();
        showJournal();
    });
}

/// The worst that is known of it.
void TerminalCheck::showJournal()
{
    if (!m_isWhole)
        return; // is being verified
    TerminalFinding found{.id = QStringLiteral("journal"), .icon = {}, .name = {}};
    if (!*m_isWhole) {
        found.state = State::Failed;
    } else if (m_isStopped) {
        found.state = State::Failed;
        found.text = tr("Stopped by the platform");
        found.headline = tr("The platform has stopped this terminal");
        found.advice
            = tr("Nothing more is recorded. The page Sync says why, under Device and network.");
    } else if (!m_isKept) {
        found.state = State::Waiting;
        found.text = tr("No copy kept");
        found.headline = tr("No safety copy of the journal could be kept");
        found.advice = tr("Work goes on, and every operation is recorded. Have IT look at the disk "
                          "of this terminal today; it is tried again every hour.");
    } else {
        found.state = State::Ready;
        found.text = tr("Verified");
    }
    set(std::move(found));
}

void TerminalCheck::checkCatalogue()
{
    const auto count = [](Database& database) -> Result<qsizetype> {
        const auto cities = CatalogueRepository(database).cities();
        if (!cities)
            return std::unexpected(cities.error());
        return cities->size();
    };
    whenDone(m_store.run(count), this, [this](const Result<qsizetype>& cities) {
        if (!cities)
            return set(QStringLiteral("catalogue"), State::Failed);
        set(QStringLiteral("catalogue"), *cities > 0 ? State::Ready : State::Waiting,
            *cities > 0 ? tr("%n cities", nullptr, static_cast<int>(*cities)) : QString());
    });
}

void TerminalCheck::checkPlatform(const SyncStatus& status)
{
    if (m_isStopped == status.mayRecord) {
        m_isStopped = !status.mayRecord;
        checkJournal();
    }
    switch (status.link) {
    case Link::Idle:
    case Link::Sending: return set(QStringLiteral("platform"), State::Ready);
    case Link::Connecting: return set(QStringLiteral("platform"), State::Checking);
    case Link::Offline: return set(QStringLiteral("platform"), State::Waiting, tr("No line"));
    }
}

} // namespace hui
