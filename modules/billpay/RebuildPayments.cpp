// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/RebuildPayments.h"

#include "app/catalogue/PayLimits.h"
#include "app/core/JsonReader.h"
#include "app/customer/NoteAccount.h"
#include "app/store/Database.h"
#include "app/store/Dealings.h"
#include "app/store/Journal.h"
#include "modules/billpay/BatchRepository.h"
#include "modules/billpay/BatchUndoRepository.h"
#include "modules/billpay/BillWire.h"
#include "modules/billpay/FollowedRepository.h"
#include "modules/billpay/KnownBiller.h"
#include "modules/billpay/PaymentRepository.h"
#include "modules/billpay/SubscriptionRepository.h"

#include <QStringList>

#include <algorithm>

namespace hui::billpay {

using namespace Qt::StringLiterals;

namespace {

QString wordIn(const QJsonObject& body, QLatin1StringView key)
{
    return body.value(key).toString();
}

QUuid operationIn(const QJsonObject& body, QLatin1StringView key)
{
    return QUuid::fromString(wordIn(body, key));
}

Money yuanIn(const QJsonObject& body, QLatin1StringView key)
{
    return Money::fen(body.value(key).toObject().value("minor"_L1).toInteger());
}

/// What a payment was, by its own operation.
Payment paymentIn(const Operation& operation)
{
    const QJsonObject& body = operation.body;
    Payment payment;
    payment.operation = operation.id;
    payment.shift = operation.shift;
    payment.biller = payment.billerName = wordIn(body, "biller"_L1);
    payment.category = wordIn(body, "category"_L1);
    payment.account = wordIn(body, "account"_L1);
    payment.bills = paidBillsFromJson(body.value("bills"_L1).toArray()).value_or(QList<Bill>());
    payment.due = operation.amount.value_or(Money::fen(0));
    payment.tendered = yuanIn(body, "tendered"_L1);
    payment.change = yuanIn(body, "change"_L1);
    payment.offline = body.value("offline"_L1).toBool();
    payment.at = operation.at;
    payment.mode = payModeOf(wordIn(body, "mode"_L1));
    payment.fee = yuanIn(body, "fee"_L1);
    payment.parameters = parametersFromJson(body.value("parameters"_L1).toObject())
                             .value_or(QMap<QString, QString>());
    payment.debited = wordIn(body.value("debit"_L1).toObject(), "masked"_L1);
    payment.plan = wordIn(body.value("plan"_L1).toObject(), "code"_L1);
    payment.planText = wordIn(body.value("plan"_L1).toObject(), "text"_L1);
    payment.bookedOn = QDate::fromString(wordIn(body, "booked_on"_L1), Qt::ISODate);
    for (const QLatin1StringView together : {"basket"_L1, "batch"_L1})
        if (body.contains(together))
            payment.basket = operationIn(body.value(together).toObject(), "id"_L1);
    return payment;
}

/// The row of a list that a payment was.
BatchRow rowIn(const Payment& payment, int number)
{
    BatchRow row;
    row.number = number;
    row.line = number;
    row.operation = payment.operation;
    row.biller = payment.biller;
    row.billerName = payment.billerName;
    row.account = payment.account;
    row.billNo = payment.bills.isEmpty() ? QString() : payment.bills.first().billNo;
    row.period = payment.bills.isEmpty() ? QString() : payment.bills.first().period;
    row.parameters = payment.parameters;
    row.amount = payment.due;
    row.fee = payment.fee;
    row.state = BatchRowState::Paid;
    return row;
}

/// One entry of the journal after the other, as the verbs left it.
class PaymentRebuilding {
public:
    explicit PaymentRebuilding(Database& database)
        : m_database(database)
        , m_payments(database)
        , m_lists(database)
    {
    }

    Result<Done> take(const Operation& operation)
    {
        static const QStringList following{u"billpay.cancel"_s, u"billpay.reverse"_s,
            u"billpay.refund"_s, u"billpay.suspend"_s, u"billpay.resolve"_s, u"billpay.repost"_s,
            u"billpay.complain"_s};
        static const QStringList changing{
            u"billpay.change_subscription"_s, u"billpay.skip_period"_s, u"billpay.unsubscribe"_s};
        const QString& kind = operation.kind;
        if (kind == u"billpay.pay")
            return pay(operation);
        if (following.contains(kind))
            return follow(operation);
        if (kind == u"billpay.put_back")
            return FollowedRepository(m_database)
                .notePutBack(operationIn(operation.body, "cancellation"_L1), operation.id);
        if (kind == u"billpay.batch_open")
            return openList(operation);
        if (kind == u"billpay.batch_close")
            return closeList(operation);
        if (kind == u"billpay.batch_undo")
            return undoList(operation);
        if (kind == u"billpay.subscribe")
            return subscribe(operation);
        if (changing.contains(kind))
            return change(operation);
        return Done{};
    }

private:
    Result<Done> pay(const Operation& operation)
    {
        const auto known = m_payments.byOperation(operation.id);
        if (!known || *known)
            return known ? Result<Done>(Done{}) : std::unexpected(known.error());
        Payment payment = paymentIn(operation);
        const auto biller = knownBiller(m_database, payment.biller);
        if (!biller)
            return std::unexpected(biller.error());
        payment.billerName = biller->name;
        const auto paid = noteAccount(m_database, customerIn(operation.body),
            {payment.biller, payment.account, operation.at});
        if (!paid)
            return paid;
        if (operation.body.contains("batch"_L1))
            return payRow(operation, payment);
        if (const auto added = m_payments.add(payment); !added)
            return added;
        return addBasket(operation, payment);
    }

    Result<Done> addBasket(const Operation& operation, const Payment& payment)
    {
        const QJsonObject told = operation.body.value("basket"_L1).toObject();
        if (told.isEmpty())
            return Done{};
        const auto known = m_payments.basket(payment.basket);
        if (!known || *known)
            return known ? Result<Done>(Done{}) : std::unexpected(known.error());
        return m_payments.addBasket({payment.basket, operation.shift.businessDate, payment.mode,
            told.value("items"_L1).toInt(), yuanIn(told, "total"_L1), payment.tendered,
            payment.change, operation.at});
    }

    /// A row of a list, whose cash was counted when the list was taken.
    Result<Done> payRow(const Operation& operation, Payment payment)
    {
        const auto list = m_lists.headOf(payment.basket);
        if (!list)
            return std::unexpected(list.error());
        payment.tendered = list->value_or(Batch{}).tendered;
        payment.change = list->value_or(Batch{}).change;
        if (const auto added = m_payments.add(payment); !added || !*list)
            return added;
        const int number = operation.body.value("batch"_L1).toObject().value("row"_L1).toInt();
        BatchRow row = rowIn(payment, number);
        const auto known = m_lists.row(payment.basket, number);
        if (!known)
            return std::unexpected(known.error());
        if (!*known)
            return m_lists.addRow(payment.basket, row);
        row = **known; // the list was there before, and the row was waiting
        row.state = BatchRowState::Paid;
        return m_lists.save(payment.basket, row);
    }

    /// About a payment of this desk; a refund may be about one of another desk.
    Result<Done> follow(const Operation& operation)
    {
        const QUuid original = operationIn(operation.body, "original"_L1);
        const auto payment = m_payments.byOperation(original);
        if (!payment)
            return std::unexpected(payment.error());
        const auto known = FollowedRepository(m_database).originalOf(operation.id);
        if (!known)
            return std::unexpected(known.error());
        if (!*payment || !known->isNull())
            return Done{};
        Correction correction;
        correction.operation = operation.id;
        correction.kind = operation.kind;
        correction.at = operation.at;
        if (const auto added = FollowedRepository(m_database).add(original, correction); !added)
            return added;
        const QUuid undo = operationIn(operation.body, "undo"_L1);
        return undo.isNull() ? Result<Done>(Done{}) : BatchUndoRepository(m_database).finish(undo);
    }

    /// The money of a list: it may have been read in here before it was taken.
    Result<Done> openList(const Operation& operation)
    {
        const QJsonObject& body = operation.body;
        const auto known = m_lists.byId(operation.id);
        if (!known)
            return std::unexpected(known.error());
        if (*known && (*known)->state != BatchState::Imported)
            return Done{};
        Batch list = known->value_or(Batch{});
        if (!*known) {
            list.id = operation.id;
            list.operatorId = operation.shift.operatorId;
            list.till = operation.shift.till;
            list.businessDate = operation.shift.businessDate;
            list.total = operation.amount.value_or(Money::fen(0));
            list.at = operation.at;
            if (const auto added = m_lists.add(list, {}); !added)
                return added;
        }
        list.mode = payModeOf(wordIn(body, "mode"_L1));
        const QJsonObject debit = body.value("debit"_L1).toObject();
        list.debit = {wordIn(debit, "token"_L1), wordIn(debit, "masked"_L1)};
        list.tendered = yuanIn(body, "tendered"_L1);
        list.change = yuanIn(body, "change"_L1);
        list.state = BatchState::Running;
        if (const auto saved = m_lists.save(list); !saved)
            return saved;
        return m_payments.addBasket({list.id, operation.shift.businessDate, list.mode,
            body.value("rows"_L1).toInt(), list.total, list.tendered, list.change, operation.at});
    }

    Result<Done> closeList(const Operation& operation)
    {
        const QUuid id = operationIn(operation.body, "batch"_L1);
        auto list = m_lists.headOf(id);
        if (!list || !*list)
            return list ? Result<Done>(Done{}) : std::unexpected(list.error());
        if (const auto skipped = m_lists.skipReady(id); !skipped)
            return skipped;
        (*list)->returned = operation.amount.value_or(Money::fen(0));
        (*list)->state = BatchState::Closed;
        (*list)->closedBy = operation.id;
        return m_lists.save(**list);
    }

    Result<Done> undoList(const Operation& operation)
    {
        const QUuid id = operationIn(operation.body, "batch"_L1);
        const auto list = m_lists.headOf(id);
        const auto known = BatchUndoRepository(m_database).byId(operation.id);
        if (!list || !known)
            return std::unexpected(list ? known.error() : list.error());
        if (!*list || *known)
            return Done{};
        return BatchUndoRepository(m_database)
            .add({operation.id, id, operation.amount.value_or(Money::fen(0))});
    }

    Result<Done> subscribe(const Operation& operation)
    {
        const auto known = SubscriptionRepository(m_database)
                               .byOperation(operation.id, operation.shift.businessDate);
        if (!known || *known)
            return known ? Result<Done>(Done{}) : std::unexpected(known.error());
        const auto biller = knownBiller(m_database, wordIn(operation.body, "biller"_L1));
        if (!biller)
            return std::unexpected(biller.error());
        return SubscriptionRepository(m_database)
            .add(operation.id, *biller, wordIn(operation.body, "account"_L1), operation.at);
    }

    Result<Done> change(const Operation& operation)
    {
        const QUuid original = operationIn(operation.body, "original"_L1);
        const auto agreement = SubscriptionRepository(m_database)
                                   .byOperation(original, operation.shift.businessDate);
        if (!agreement || !*agreement)
            return agreement ? Result<Done>(Done{}) : std::unexpected(agreement.error());
        for (const SubscriptionStep& step : (*agreement)->followed)
            if (step.operation == operation.id)
                return Done{};
        return SubscriptionRepository(m_database)
            .addStep(original, {operation.id, operation.kind}, operation.at);
    }

    Database& m_database;
    PaymentRepository m_payments;
    BatchRepository m_lists;
};

} // namespace

Result<Done> rebuildPayments(Database& database, qint64 first, qint64 last)
{
    HUI_ASSERT(database.inTransaction());
    PaymentRebuilding rebuilding(database);
    return Journal(database).visit(first, last,
        [&rebuilding](const Operation& operation) { return rebuilding.take(operation); });
}

} // namespace hui::billpay
