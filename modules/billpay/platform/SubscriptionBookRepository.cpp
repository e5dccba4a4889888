// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/platform/SubscriptionBookRepository.h"

#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/server/Changes.h"
#include "app/store/ClosedRow.h"
#include "app/store/ColumnText.h"
#include "app/store/Database.h"
#include "app/store/RunDone.h"
#include "modules/billpay/BillWire.h"
#include "modules/billpay/SubscriptionWire.h"

#include <QJsonDocument>

#include <algorithm>

namespace hui::billpay {

using namespace Qt::StringLiterals;

namespace {

constexpr int toldRuns = 12; // a year

/// An empty text, never a null one, which SQL takes for NULL.
QString indexOf(const Database& database, const QString& account)
{
    return database.fieldKeys().index("billpay_subscription.account_index", account);
}

ClosedRow runRow(const Database& database, const QUuid& subscription, const QString& period)
{
    return {database, "billpay_subscription_run", idText(subscription) + u'/' + period};
}

SubscriptionRun runOf(const Query& row)
{
    return {row.value(0).toString(),
        runStatusOf(row.value(1).toString()).value_or(RunStatus::Failed),
        Money::fen(row.value(2).toLongLong()),
        QDateTime::fromString(row.value(3).toString(), Qt::ISODateWithMs)};
}

QString textOf(const QMap<QString, QString>& parameters)
{
    return QString::fromUtf8(
        QJsonDocument(parametersToJson(parameters)).toJson(QJsonDocument::Compact));
}

/// Rows of before have none.
QMap<QString, QString> parametersOf(const QString& text)
{
    return parametersFromJson(QJsonDocument::fromJson(text.toUtf8()).object())
        .value_or(QMap<QString, QString>());
}

} // namespace

Result<std::optional<BookedSubscription>> SubscriptionBookRepository::byOperation(
    const QUuid& operation) const
{
    auto found = read(u"WHERE operation = ?"_s, {idText(operation)});
    if (!found)
        return std::unexpected(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->takeFirst());
}

Result<QList<BookedSubscription>> SubscriptionBookRepository::active() const
{
    return read(u"WHERE state = 'active' ORDER BY operation"_s, {});
}

Result<bool> SubscriptionBookRepository::hasActive(
    const QString& biller, const QString& account) const
{
    const auto found = read(u"WHERE biller = ? AND account_index = ? AND state = 'active'"_s,
        {biller, indexOf(m_database, account)});
    if (!found)
        return std::unexpected(found.error());
    return !found->isEmpty();
}

Result<QList<BookedSubscription>> SubscriptionBookRepository::read(
    const QString& where, const QVariantList& values) const
{
    auto row = m_database.run(
        u"SELECT operation, branch, biller, account, debit_token, debit_masked, state, mode, cap,"
        " amount_minor, day, starts_on, ends_on, skipped, remind_days, parameters"
        " FROM billpay_subscription "_s
            + where,
        values);
    if (!row)
        return std::unexpected(row.error());
    QList<BookedSubscription> all;
    while (row->next()) {
        const SubscriptionTerms terms{
            subscriptionModeOf(row->value(7).toString()).value_or(SubscriptionMode::ViewAndPay),
            capKindOf(row->value(8).toString()).value_or(CapKind::Fixed),
            Money::fen(row->value(9).toLongLong()), row->value(10).toInt(),
            QDate::fromString(row->value(11).toString(), Qt::ISODate),
            QDate::fromString(row->value(12).toString(), Qt::ISODate)};
        ClosedRow closed(m_database, "billpay_subscription", row->value(0).toString());
        all.append({QUuid::fromString(row->value(0).toString()), row->value(1).toString(),
            row->value(2).toString(), closed.open("account", row->value(3)),
            {closed.open("debit_token", row->value(4)), closed.open("debit_masked", row->value(5))},
            terms, subscriptionStateOf(row->value(6).toString()).value_or(SubscriptionState::Ended),
            row->value(13).toString(), row->value(14).toInt(),
            parametersOf(closed.open("parameters", row->value(15)))});
        if (const Result<Done> opened = closed.finish(); !opened)
            return std::unexpected(opened.error());
    }
    return all;
}

Result<Done> SubscriptionBookRepository::add(const BookedSubscription& subscription)
{
    const SubscriptionTerms& terms = subscription.terms;
    const ClosedRow row(m_database, "billpay_subscription", idText(subscription.operation));
    return done(m_database.run(
        u"INSERT INTO billpay_subscription(operation, branch, biller, account, account_index,"
        " debit_token, debit_masked, state, mode, cap, amount_minor, day, starts_on, ends_on,"
        " remind_days, parameters) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {idText(subscription.operation), subscription.branch, subscription.biller,
            row.close("account", subscription.account), indexOf(m_database, subscription.account),
            row.close("debit_token", subscription.debit.token),
            row.close("debit_masked", subscription.debit.masked), nameOf(subscription.state),
            nameOf(terms.mode), nameOf(terms.cap), terms.amount.minor(), terms.day,
            dayColumn(terms.startsOn), dayColumn(terms.endsOn), subscription.remindDaysBefore,
            row.close("parameters", textOf(subscription.parameters))}));
}

Result<Done> SubscriptionBookRepository::save(const BookedSubscription& subscription)
{
    const SubscriptionTerms& terms = subscription.terms;
    return done(m_database.run(
        u"UPDATE billpay_subscription SET state = ?, mode = ?, cap = ?, amount_minor = ?, day = ?,"
        " starts_on = ?, ends_on = ?, skipped = ? WHERE operation = ?"_s,
        {nameOf(subscription.state), nameOf(terms.mode), nameOf(terms.cap), terms.amount.minor(),
            terms.day, dayColumn(terms.startsOn), dayColumn(terms.endsOn), subscription.skipped,
            idText(subscription.operation)}));
}

Result<std::optional<SubscriptionRun>> SubscriptionBookRepository::run(
    const QUuid& subscription, const QString& period) const
{
    auto row = m_database.run(u"SELECT period, status, amount_minor, at FROM"
                              " billpay_subscription_run WHERE subscription = ? AND period = ?"_s,
        {idText(subscription), period});
    if (!row)
        return std::unexpected(row.error());
    return row->next() ? std::optional(runOf(*row)) : std::nullopt;
}

Result<bool> SubscriptionBookRepository::beginRun(
    const QUuid& subscription, const SubscriptionRun& run)
{
    const auto begun
        = m_database.run(u"INSERT INTO billpay_subscription_run(subscription, period, status,"
                         " amount_minor, at) VALUES (?, ?, ?, ?, ?)"
                         " ON CONFLICT (subscription, period) DO NOTHING"_s,
            {idText(subscription), run.period, nameOf(run.status), run.amount.minor(),
                timestampToJson(run.at)});
    if (!begun)
        return std::unexpected(begun.error());
    return begun->numRowsAffected() > 0;
}

Result<Done> SubscriptionBookRepository::saveRun(
    const BookedSubscription& subscription, const SubscriptionRun& run)
{
    const auto saved = done(
        m_database.run(u"UPDATE billpay_subscription_run SET status = ?, amount_minor = ?, at = ?"
                       " WHERE subscription = ? AND period = ?"_s,
            {nameOf(run.status), run.amount.minor(), timestampToJson(run.at),
                idText(subscription.operation), run.period}));
    if (!saved)
        return saved;
    const auto runs = lastRuns(subscription.operation, toldRuns);
    if (!runs)
        return std::unexpected(runs.error());
    return server::publish(m_database, u"subscription"_s, idText(subscription.operation),
        subscriptionRunsToJson(subscription.branch, *runs));
}

Result<Done> SubscriptionBookRepository::keepPayment(
    const QUuid& subscription, const QString& period, const QJsonObject& body)
{
    return done(m_database.run(u"UPDATE billpay_subscription_run SET payment = ?"
                               " WHERE subscription = ? AND period = ?"_s,
        {runRow(m_database, subscription, period)
                .close("payment",
                    QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact))),
            idText(subscription), period}));
}

Result<QJsonObject> SubscriptionBookRepository::paymentOf(
    const QUuid& subscription, const QString& period) const
{
    auto row = m_database.run(
        u"SELECT payment FROM billpay_subscription_run WHERE subscription = ? AND period = ?"_s,
        {idText(subscription), period});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return QJsonObject();
    ClosedRow closed = runRow(m_database, subscription, period);
    const QString payment = closed.open("payment", row->value(0));
    if (const Result<Done> opened = closed.finish(); !opened)
        return std::unexpected(opened.error());
    return QJsonDocument::fromJson(payment.toUtf8()).object();
}

Result<QList<SubscriptionRun>> SubscriptionBookRepository::lastRuns(
    const QUuid& subscription, int limit) const
{
    auto row = m_database.run(u"SELECT period, status, amount_minor, at FROM"
                              " billpay_subscription_run WHERE subscription = ?"
                              " ORDER BY period DESC LIMIT ?"_s,
        {idText(subscription), limit});
    if (!row)
        return std::unexpected(row.error());
    QList<SubscriptionRun> runs;
    while (row->next())
        runs.append(runOf(*row));
    std::ranges::reverse(runs);
    return runs;
}

Result<Done> SubscriptionBookRepository::forgetPayer(const QUuid& operation)
{
    const QString id = idText(operation);
    const auto gone = done(m_database.run(
        u"UPDATE billpay_subscription SET account = '', account_index = '', debit_token = '',"
        " debit_masked = '', parameters = '' WHERE operation = ? AND state <> 'active'"_s,
        {id}));
    return gone
        ? done(m_database.run(
              u"UPDATE billpay_subscription_run SET payment = '' WHERE subscription IN (SELECT"
              " operation FROM billpay_subscription WHERE operation = ? AND state <> 'active')"_s,
              {id}))
        : gone;
}

} // namespace hui::billpay
