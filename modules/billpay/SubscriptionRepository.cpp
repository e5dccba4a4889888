// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/SubscriptionRepository.h"

#include "app/core/JsonReader.h"
#include "app/store/ColumnText.h"
#include "app/store/Database.h"
#include "app/store/Journal.h"
#include "app/store/RunDone.h"
#include "modules/billpay/KnownBiller.h"
#include "modules/billpay/SubscriptionWire.h"

#include <QCoreApplication>

namespace hui::billpay {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> damaged()
{
    return failure(Error::Kind::Storage,
        QT_TRANSLATE_NOOP("Error", "The local database failed. Stop and call support."),
        u"subscription"_s);
}

} // namespace

Result<std::optional<Subscription>> SubscriptionRepository::byOperation(
    const QUuid& operation, const QDate& today) const
{
    auto found = read(u"WHERE op_id = ?"_s, {operation.toRfc4122()}, today);
    if (!found)
        return std::unexpected(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->takeFirst());
}

Result<QList<Subscription>> SubscriptionRepository::latest(const QDate& today, int limit) const
{
    return read(u"ORDER BY at DESC, op_id DESC LIMIT ?"_s, {limit}, today);
}

Result<QList<Subscription>> SubscriptionRepository::ofAccount(
    const QString& biller, const QString& account, const QDate& today) const
{
    return read(u"WHERE biller = ? AND account_ix = ? ORDER BY at DESC"_s,
        {biller, indexOf(account)}, today);
}

Result<Done> SubscriptionRepository::add(
    const QUuid& operation, const Biller& biller, const QString& account, const QDateTime& at)
{
    return done(m_database.run(u"INSERT INTO subscription(op_id, biller, biller_name, category,"
                               " account_ix, at) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {operation.toRfc4122(), biller.id, biller.name, biller.category, indexOf(account),
            timestampToJson(at)}));
}

Result<Done> SubscriptionRepository::addStep(
    const QUuid& original, const SubscriptionStep& step, const QDateTime& at)
{
    return done(m_database.run(
        u"INSERT INTO subscription_followed(op_id, original, kind, at) VALUES (?, ?, ?, ?)"_s,
        {step.operation.toRfc4122(), original.toRfc4122(), step.kind, timestampToJson(at)}));
}

Result<QList<Subscription>> SubscriptionRepository::read(
    const QString& where, const QVariantList& values, const QDate& today) const
{
    auto row = m_database.run(
        u"SELECT op_id, biller, biller_name, category, at FROM subscription "_s + where, values);
    if (!row)
        return std::unexpected(row.error());
    QList<Subscription> all;
    while (row->next()) {
        Subscription one;
        one.operation = QUuid::fromRfc4122(row->value(0).toByteArray());
        one.biller = row->value(1).toString();
        const auto name = billerNameNow(m_database, one.biller, row->value(2).toString());
        if (!name)
            return std::unexpected(name.error());
        one.billerName = *name;
        one.category = row->value(3).toString();
        if (one.category.isEmpty()) { // put back before the catalogue was there
            const auto biller = knownBiller(m_database, one.biller);
            if (!biller)
                return std::unexpected(biller.error());
            one.category = biller->category;
        }
        one.at = momentIn(row->value(4));
        if (const auto journal = readJournal(one, today); !journal)
            return std::unexpected(journal.error());
        all.append(one);
    }
    return all;
}

Result<Done> SubscriptionRepository::readJournal(
    Subscription& subscription, const QDate& today) const
{
    const auto entry = Journal(m_database).byId(subscription.operation);
    if (!entry)
        return std::unexpected(entry.error());
    if (!*entry)
        return damaged();
    const QJsonObject& body = (*entry)->operation.body;
    const auto terms = subscriptionTermsFromJson(body.value("terms"_L1).toObject());
    if (!terms)
        return damaged();
    subscription.terms = *terms;
    subscription.shift = (*entry)->operation.shift;
    subscription.account = body.value("account"_L1).toString();
    subscription.holder = body.value("holder"_L1).toString();
    subscription.debited = body.value("debit"_L1).toObject().value("masked"_L1).toString();
    subscription.remindDaysBefore = body.value("remind_days_before"_L1).toInt();
    subscription.agreementNo = (*entry)->result.value("agreement_no"_L1).toString();
    subscription.resultCode = (*entry)->resultCode;
    return readFollowed(subscription, **entry, today);
}

Result<Done> SubscriptionRepository::readFollowed(
    Subscription& subscription, const JournalEntry& own, const QDate& today) const
{
    auto row = m_database.run(
        u"SELECT op_id, kind FROM subscription_followed WHERE original = ? ORDER BY rowid"_s,
        {subscription.operation.toRfc4122()});
    if (!row)
        return std::unexpected(row.error());
    while (row->next()) {
        const QUuid operation = QUuid::fromRfc4122(row->value(0).toByteArray());
        const auto entry = Journal(m_database).byId(operation);
        if (!entry)
            return std::unexpected(entry.error());
        if (!*entry)
            return damaged();
        subscription.followed.append({operation, row->value(1).toString(), (*entry)->state});
        if ((*entry)->state == OutboxState::Rejected)
            continue; // nothing has changed by it
        const QJsonObject& body = (*entry)->operation.body;
        if (const auto terms = subscriptionTermsFromJson(body.value("terms"_L1).toObject()))
            subscription.terms = *terms;
        if (body.contains("period"_L1))
            subscription.skipped = body.value("period"_L1).toString();
    }
    subscription.state = stateOf(own.state, subscription.followed, subscription.terms, today);
    const auto runs = runsOf(subscription.operation);
    if (!runs)
        return std::unexpected(runs.error());
    subscription.runs = *runs;
    return Done{};
}

Result<QList<SubscriptionRun>> SubscriptionRepository::runsOf(const QUuid& operation) const
{
    auto row = m_database.run(u"SELECT period, status, amount_fen, at FROM subscription_run"
                              " WHERE op_id = ? ORDER BY period"_s,
        {operation.toRfc4122()});
    if (!row)
        return std::unexpected(row.error());
    QList<SubscriptionRun> runs;
    while (row->next())
        runs.append({row->value(0).toString(),
            runStatusOf(row->value(1).toString()).value_or(RunStatus::Failed),
            Money::fen(row->value(2).toLongLong()), momentIn(row->value(3))});
    return runs;
}

Result<std::optional<SubscriptionRun>> SubscriptionRepository::apply(
    const QString& key, const QJsonObject& value)
{
    const QUuid operation = QUuid::fromString(key);
    auto known
        = m_database.run(u"SELECT 1 FROM subscription WHERE op_id = ?"_s, {operation.toRfc4122()});
    if (!known)
        return std::unexpected(known.error());
    if (!known->next() || value.isEmpty())
        return std::nullopt;
    const auto told = subscriptionRunsFromJson(value);
    if (!told)
        return std::unexpected(told.error());
    const auto before = runsOf(operation);
    if (!before)
        return std::unexpected(before.error());
    for (const SubscriptionRun& run : *told)
        if (const auto saved = saveRun(operation, run); !saved)
            return std::unexpected(saved.error());
    const bool isNew = !told->isEmpty() && !before->contains(told->last());
    return isNew ? std::optional(told->last()) : std::nullopt;
}

Result<Done> SubscriptionRepository::saveRun(const QUuid& operation, const SubscriptionRun& run)
{
    return done(m_database.run(
        u"INSERT INTO subscription_run(op_id, period, status, amount_fen, at)"
        " VALUES (?, ?, ?, ?, ?) ON CONFLICT (op_id, period) DO UPDATE SET"
        " status = excluded.status, amount_fen = excluded.amount_fen, at = excluded.at"_s,
        {operation.toRfc4122(), run.period, nameOf(run.status), run.amount.minor(),
            timestampToJson(run.at)}));
}

QByteArray SubscriptionRepository::indexOf(const QString& account) const
{
    return m_database.envelope().blindIndex("subscription.account", account.toUtf8());
}

} // namespace hui::billpay
