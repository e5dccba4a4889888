// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/sync/Uplink.h"

#include <QHash>
#include <QJsonArray>
#include <QMap>
#include <QSet>

#include <atomic>

namespace hui::testkit {

/// A platform of a few lines that keeps the contract: one booking per operation id, stored answers,
/// a watermark. What it books is counted, so that a test sees what was booked twice.
class FakePlatform {
public:
    UplinkAnswer handle(const UplinkRequest& request)
    {
        if (request.path.startsWith(u"/v1/operations:batch"))
            return batch(request.body.value(u"items").toArray());
        if (request.path.startsWith(u"/v1/operations?after="))
            return history(request.path.section(u'=', -1).toLongLong());
        if (request.path.startsWith(u"/v1/operations/"))
            return status(QUuid(request.path.section(u'/', -1)));
        return {200,
            {{QStringLiteral("changes"), changes}, {QStringLiteral("cursor"), cursor},
                {QStringLiteral("more"), --pages > 0}, {QStringLiteral("epoch"), epoch},
                {QStringLiteral("contiguous_seq"), reach()}, {QStringLiteral("anchor"), anchor}}};
    }

    /// Only the first `count` items of a batch, as if it had died in the middle.
    void handlePart(const UplinkRequest& request, qsizetype count)
    {
        const QJsonArray items = request.body.value(u"items").toArray();
        for (qsizetype i = 0; i < qMin(count, items.size()); ++i)
            item(items.at(i).toObject());
    }

    /// Back to what it had when only `sequence` numbers had come.
    void restore(qint64 sequence)
    {
        const QList<QUuid> known = books.keys();
        for (const QUuid& id : known) {
            if (books.value(id).value(u"device_seq").toInteger() <= sequence)
                continue;
            books.remove(id);
            booked.remove(id);
        }
        sequences.removeIf([&](const auto& entry) { return entry.key() > sequence; });
        epoch += QStringLiteral("+");
    }

    QSet<QUuid> rejects; ///< refused by a rule
    QSet<QUuid> invalid; ///< cannot be read
    QSet<QUuid> slow; ///< pending until asked for
    QSet<QUuid> conflicts;
    QHash<QUuid, int> booked; ///< how often each was booked: 1, or the platform is wrong
    QHash<QUuid, QJsonObject> books;
    QHash<QUuid, QJsonObject> came; ///< what was booked, as it was sent
    qsizetype historyItems = 50; ///< of a page
    QMap<qint64, QUuid> sequences;
    QString epoch = QStringLiteral("e1");
    QJsonArray changes;
    int pages = 1; ///< so many pulls until it says that there is no more
    QString cursor = QStringLiteral("c1");
    QJsonObject anchor; ///< the signed head it says it has; empty: none
    std::atomic<qint64> extraReach = 0; ///< claims to have more than it was sent

private:
    UplinkAnswer batch(const QJsonArray& items)
    {
        QJsonArray results;
        for (const QJsonValue& one : items)
            results.append(item(one.toObject()));
        return {200,
            {{QStringLiteral("items"), results}, {QStringLiteral("epoch"), epoch},
                {QStringLiteral("server_time"), QStringLiteral("2026-03-18T02:43:00.000Z")},
                {QStringLiteral("contiguous_seq"), reach()}}};
    }

    qint64 reach() const
    {
        qint64 reached = 0;
        while (sequences.contains(reached + 1))
            ++reached;
        return reached + extraReach;
    }

    QJsonObject item(const QJsonObject& sent)
    {
        const QUuid id(sent.value(u"op_id").toString());
        if (invalid.contains(id))
            return result(id, QStringLiteral("invalid"), QStringLiteral("bad_body"));
        if (conflicts.contains(id))
            return result(id, QStringLiteral("conflict"), QStringLiteral("key_reused"));
        if (!books.contains(id)) {
            ++booked[id];
            sequences.insert(sent.value(u"device_seq").toInteger(), id);
            QJsonObject made = result(id, QStringLiteral("accepted"), {});
            if (rejects.contains(id))
                made = result(id, QStringLiteral("rejected"), QStringLiteral("already_paid"));
            made.insert(QStringLiteral("device_seq"), sent.value(u"device_seq"));
            books.insert(id, made);
            came.insert(id, sent);
        }
        return slow.contains(id) ? result(id, QStringLiteral("pending"), {}) : books.value(id);
    }

    UplinkAnswer status(const QUuid& id)
    {
        slow.remove(id);
        if (books.contains(id))
            return {200, books.value(id)};
        return {404, {{QStringLiteral("code"), QStringLiteral("unknown_operation")}}};
    }

    UplinkAnswer history(qint64 after) const
    {
        QJsonArray operations;
        bool more = false;
        for (auto known = sequences.upperBound(after); known != sequences.end(); ++known) {
            more = operations.size() == historyItems;
            if (more)
                break;
            operations.append(QJsonObject{{QStringLiteral("operation"), came.value(known.value())},
                {QStringLiteral("outcome"), books.value(known.value())}});
        }
        return {200,
            {{QStringLiteral("operations"), operations}, {QStringLiteral("more"), more},
                {QStringLiteral("epoch"), epoch}, {QStringLiteral("contiguous_seq"), reach()},
                {QStringLiteral("watermark_seq"),
                    sequences.isEmpty() ? 0 : qMax(reach(), sequences.lastKey())},
                {QStringLiteral("anchor"), anchor}}};
    }

    static QJsonObject result(const QUuid& id, const QString& status, const QString& code)
    {
        return {{QStringLiteral("op_id"), id.toString(QUuid::WithoutBraces)},
            {QStringLiteral("status"), status}, {QStringLiteral("code"), code},
            {QStringLiteral("server_ref"), QStringLiteral("R-1")}};
    }
};

} // namespace hui::testkit
