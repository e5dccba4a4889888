// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sync/PullHistory.h"

#include "app/core/JsonReader.h"
#include "app/store/AuditTrail.h"
#include "app/store/Database.h"
#include "app/store/JournalRow.h"
#include "app/store/OutboxRepository.h"
#include "app/store/PulledHistory.h"
#include "app/store/RecordingStop.h"
#include "app/sync/Log.h"

namespace hui {

namespace {

using namespace Qt::StringLiterals;

/// An operation as the platform has it.
struct Known {
    qint64 sequence = 0;
    Operation operation;
    OutboxVerdict verdict;
};

/// A page, read.
struct Page {
    qint64 reach = 0; ///< everything up to here is among the platform's
    qint64 watermark = 0; ///< its highest number
    PulledHistory head; ///< its last signed head; the rest is not set
    QList<Known> known;
    bool more = false;
};

OutboxVerdict verdictOf(const QJsonObject& outcome)
{
    const QString status = outcome.value(u"status").toString();
    OutboxVerdict verdict{.event = OutboxEvent::Pending,
        .serverRef = outcome.value(u"server_ref").toString(),
        .code = outcome.value(u"code").toString(),
        .result = outcome.value(u"result").toObject()};
    if (status == u"accepted")
        verdict.event = OutboxEvent::Accepted;
    if (status == u"rejected") {
        verdict.event = OutboxEvent::Rejected;
        verdict.result.insert(u"text_zh"_s, outcome.value(u"text_zh"));
        verdict.result.insert(u"text_en"_s, outcome.value(u"text_en"));
    }
    return verdict;
}

Result<Known> readKnown(const QJsonObject& json)
{
    Known known;
    JsonReader reader(json.value(u"operation").toObject(), u"operation"_s);
    Operation& operation = known.operation;
    operation.id = reader.uuid("op_id"_L1);
    known.sequence = reader.integer("device_seq"_L1, 1);
    operation.kind = reader.string("kind"_L1, 64, 1);
    operation.shift.operatorId = reader.string("operator"_L1, 20, 1);
    operation.shift.branch = reader.string("branch"_L1, 20, 1);
    operation.shift.till = reader.string("till"_L1, 10);
    operation.shift.businessDate = reader.date("business_date"_L1);
    operation.at = reader.timestamp("at"_L1);
    operation.amount = reader.optionalMoney("amount"_L1);
    operation.dependsOn = reader.optionalUuid("depends_on"_L1);
    operation.body = reader.object("body"_L1);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    known.verdict = verdictOf(json.value(u"outcome").toObject());
    return known;
}

Result<Page> readPage(const QJsonObject& body)
{
    const QJsonObject anchor = body.value(u"anchor").toObject();
    Page page{.reach = body.value(u"contiguous_seq").toInteger(),
        .watermark = body.value(u"watermark_seq").toInteger(),
        .head = {.platformSequence = anchor.value(u"seq").toInteger(),
            .platformHead = QByteArray::fromHex(anchor.value(u"head").toString().toLatin1())},
        .known = {},
        .more = body.value(u"more").toBool()};
    for (const QJsonValue& value : body.value(u"operations").toArray()) {
        Result<Known> known = readKnown(value.toObject());
        if (!known)
            return std::unexpected(known.error());
        page.known.append(*std::move(known));
    }
    return page;
}

/// Takes a page in; its parts share the database.
class Taking {
public:
    Taking(Database& database, const Page& page)
        : m_database(database)
        , m_page(page)
    {
    }

    Result<HistoryPage> take()
    {
        const auto highest = OutboxRepository(m_database).highest();
        if (!highest)
            return std::unexpected(highest.error());
        m_highest = *highest;
        const Result<QString> fault = faultOf();
        if (!fault)
            return std::unexpected(fault.error());
        if (!fault->isEmpty())
            return HistoryPage{*fault};
        const qint64 before = m_highest;
        const auto taken = whileRecordingIsAllowed(m_database, [this] { return takeAll(); });
        if (!taken)
            return std::unexpected(taken.error());
        if (m_highest > before)
            if (const auto noted = note(before + 1); !noted)
                return std::unexpected(noted.error());
        if (m_highest < m_page.reach && m_page.more && !m_page.known.isEmpty())
            return HistoryPage{u"rolled_back"_s, true};
        return HistoryPage{
            m_highest < m_page.reach ? u"history_incomplete"_s : u"history_unsigned"_s};
    }

private:
    /// Why this is not the history that was lost; empty when it is.
    Result<QString> faultOf() const
    {
        if (m_page.watermark > m_page.reach || m_page.head.platformSequence > m_page.reach)
            return u"history_incomplete"_s;
        qint64 expected = m_highest + 1;
        for (const Known& known : m_page.known) {
            const auto ours = Journal(m_database).byId(known.operation.id);
            if (!ours)
                return std::unexpected(ours.error());
            const bool isNew = known.sequence > m_highest;
            if (isNew ? ours->has_value() : !isSame(*ours, known))
                return u"forked"_s;
            if (isNew && known.sequence != expected++)
                return u"history_incomplete"_s;
        }
        return QString();
    }

    static bool isSame(const std::optional<JournalEntry>& ours, const Known& known)
    {
        return ours && ours->sequence == known.sequence
            && canonicalPayload(ours->operation) == canonicalPayload(known.operation);
    }

    Result<Done> takeAll()
    {
        for (const Known& known : m_page.known)
            if (const auto taken = takeOne(known); !taken)
                return taken;
        return Done{};
    }

    Result<Done> takeOne(const Known& known)
    {
        const QUuid id = known.operation.id;
        OutboxRepository outbox(m_database);
        if (known.sequence > m_highest) {
            const auto appended = Journal(m_database).append(known.operation);
            if (!appended)
                return std::unexpected(appended.error());
            HUI_ASSERT(*appended == known.sequence); // faultOf() has looked
            m_highest = *appended;
        }
        const auto entry = Journal(m_database).byId(id);
        if (!entry)
            return std::unexpected(entry.error());
        if ((*entry)->state == OutboxState::Recorded || (*entry)->state == OutboxState::RetryWait)
            if (const auto sent = outbox.markSending({id}); !sent)
                return sent;
        const auto settled = outbox.settle(id, known.verdict);
        if (!settled && settled.error().kind != Error::Kind::Protocol)
            return std::unexpected(settled.error());
        if (!settled)
            qCWarning(syncLog).noquote() << id.toString() << settled.error().detail;
        return Done{};
    }

    /// Remembers the stretch, and says so in the audit trail.
    Result<Done> note(qint64 first)
    {
        PulledHistories histories(m_database);
        const auto last = histories.last();
        if (!last)
            return std::unexpected(last.error());
        PulledHistory history = m_page.head;
        const bool goesOn = *last && !(*last)->isSigned && (*last)->last == first - 1;
        history.first = goesOn ? (*last)->first : first;
        history.last = m_highest;
        if (const auto saved = histories.save(history); !saved)
            return saved;
        return AuditTrail(m_database)
            .append(
                {{}, u"history.pulled"_s, u"ok"_s, {{u"first"_s, first}, {u"last"_s, m_highest}}});
    }

    Database& m_database;
    const Page& m_page;
    qint64 m_highest = 0;
};

} // namespace

Result<qint64> historyAfter(Database& database)
{
    const auto settled = OutboxRepository(database).settledUpTo();
    if (!settled)
        return std::unexpected(settled.error());
    const auto pulled = PulledHistories(database).last();
    if (!pulled)
        return std::unexpected(pulled.error());
    return *pulled ? qMax(*settled, (*pulled)->last) : *settled;
}

Result<HistoryPage> storeHistory(Database& database, const QJsonObject& page)
{
    HUI_ASSERT(database.inTransaction());
    const Result<Page> read = readPage(page);
    if (!read)
        return std::unexpected(read.error());
    return Taking(database, *read).take();
}

} // namespace hui
