// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/CatalogueRepository.h"
#include "app/core/JsonReader.h"
#include "app/store/Database.h"
#include "modules/billpay/BatchPayment.h"
#include "modules/billpay/BatchRepository.h"
#include "modules/billpay/PaymentCase.h"
#include "modules/billpay/RecordPayment.h"
#include "modules/billpay/RunBatch.h"

#include <QCoreApplication>

namespace hui::billpay {

using namespace Qt::StringLiterals;

namespace {

constexpr int looked = 200; // rows looked at in one go for one that is ready

/// What the row's payment tells of the money: it was counted when the batch was opened.
QJsonObject togetherOf(const Batch& batch, const BatchRow& row, const std::optional<CameFor>& came)
{
    const QJsonObject none = moneyToJson(Money::fen(0));
    QJsonObject together{{u"tendered"_s, none}, {u"change"_s, none}, {u"cash_in"_s, QJsonArray()},
        {u"cash_out"_s, QJsonArray()},
        {u"batch"_s,
            QJsonObject{
                {u"id"_s, batch.id.toString(QUuid::WithoutBraces)}, {u"row"_s, row.number}}}};
    addTo(together, came); // its paper says who brought the list
    return together;
}

/// Who brought the list for another, as its money was taken.
Result<std::optional<CameFor>> broughtBy(Database& database, const QUuid& batch)
{
    const auto opened = Journal(database).byId(batch);
    if (!opened)
        return std::unexpected(opened.error());
    return *opened ? cameForIn((*opened)->operation.body) : std::nullopt;
}

/// What has been paid at the counter since the list was read. A row of which it was known then has
/// been signed for with the list.
Result<Done> checkNoTwin(Database& database, const BatchRow& row, const PaymentCase& one)
{
    if (row.reason == QLatin1StringView(paidMinutesAgo))
        return Done{};
    const Result<bool> twin = looksPaidTwice(database, one);
    if (!twin)
        return std::unexpected(twin.error());
    return *twin ? refused(paidMinutesAgo) : Result<Done>(Done{});
}

/// The row as a payment to `biller` that every rule allows.
Result<PaymentCase> allowedCase(Database& database, const PayBatchRow& request, const BatchRow& row,
    const Biller& biller, PayBill& payment)
{
    if (request.answer)
        if (const auto taken = takeAnswer(payment, row, biller, *request.answer); !taken)
            return std::unexpected(taken.error());
    Result<PaymentCase> one = caseOf(database, payment);
    if (!one)
        return one;
    if (const auto allowed = checkCase(database, payment, *one); !allowed)
        return std::unexpected(allowed.error());
    one->payment.basket = request.batch;
    if (const auto first = checkNoTwin(database, row, *one); !first)
        return std::unexpected(first.error());
    if (one->payment.due != row.amount || one->payment.fee != row.fee)
        return refused(
            QT_TRANSLATE_NOOP("Error", "Amount or fee is no longer what the list was taken for."));
    return one;
}

/// Whether the money of the whole list is with us. Cash that nobody had to sign for is, as soon as
/// it was counted; a debit or a signature is good only when the platform has said so.
Result<Done> checkMoneyTaken(Database& database, const Batch& batch)
{
    if (batch.state != BatchState::Running)
        return refused(QT_TRANSLATE_NOOP("Error", "No money has been taken for this list."));
    const auto opened = Journal(database).byId(batch.id);
    if (!opened)
        return std::unexpected(opened.error());
    HUI_ASSERT(*opened); // openBatch() wrote it in the transaction that made the batch run
    const JournalEntry& entry = **opened;
    if (entry.state == OutboxState::Rejected)
        return refused(QT_TRANSLATE_NOOP(
            "Error", "The platform refused the money for this list. Close the list."));
    const bool atOnce
        = batch.mode == PayMode::Cash && !entry.operation.body.contains(u"approval"_s);
    if (atOnce || entry.state == OutboxState::Accepted)
        return Done{};
    return failure(Error::Kind::Offline,
        QT_TRANSLATE_NOOP("Error", "The platform has not confirmed the money for this list yet."));
}

/// Whether an error ends the row. A database that failed and a line that is down do not: the row
/// can be tried again.
bool endsRow(const Error& error)
{
    switch (error.kind) {
    case Error::Kind::Input:
    case Error::Kind::Refused:
    case Error::Kind::NeedsApproval:
    case Error::Kind::Protocol: return true;
    case Error::Kind::Offline:
    case Error::Kind::Unknown:
    case Error::Kind::Storage: return false;
    }
    Q_UNREACHABLE();
}

Result<BatchRow> ended(Database& database, const Batch& batch, BatchRow row, const Error& error)
{
    if (!endsRow(error))
        return std::unexpected(error);
    row.state = BatchRowState::Declined;
    row.reason = QString::fromUtf8(error.text);
    const auto saved = BatchRepository(database).save(batch.id, row);
    return saved ? Result<BatchRow>(row) : std::unexpected(saved.error());
}

/// The row waits for its biller to open.
Result<BatchRow> held(Database& database, const Batch& batch, BatchRow row, const QDateTime& until)
{
    row.heldUntil = until;
    const auto saved = BatchRepository(database).save(batch.id, row);
    return saved ? Result<BatchRow>(row) : std::unexpected(saved.error());
}

Result<BatchRow> paid(
    Database& database, const PayBatchRow& request, const Batch& batch, BatchRow row)
{
    const auto biller = CatalogueRepository(database).byId(row.biller);
    if (!biller)
        return std::unexpected(biller.error());
    Biller asked = biller->value_or(Biller{});
    asked.id = row.biller; // also of one that is gone by now, which the rules say
    if (const QDateTime until = opensToday(asked.terms, request.at); until.isValid())
        return held(database, batch, row, until);
    row.heldUntil = {};
    PayBill payment = paymentOf(
        row, asked, {request.shift, request.online, batch.mode, batch.debit, request.at});
    const Result<PaymentCase> one = allowedCase(database, request, row, asked, payment);
    if (!one)
        return ended(database, batch, row, one.error());
    const auto came = broughtBy(database, batch.id);
    if (!came)
        return std::unexpected(came.error());
    AllowedPayment allowed{payment, one->payment, togetherOf(batch, row, *came), batch.id};
    allowed.payment.basket = batch.id;
    allowed.payment.tendered = batch.tendered;
    allowed.payment.change = batch.change;
    // The body tells of no cash; the payment of the desk tells of that of the whole batch.
    if (const auto recorded = recordPayment(database, allowed); !recorded)
        return std::unexpected(recorded.error());
    row.state = BatchRowState::Paid;
    const auto saved = BatchRepository(database).save(batch.id, row);
    return saved ? Result<BatchRow>(row) : std::unexpected(saved.error());
}

} // namespace

Result<BatchRow> payBatchRow(Database& database, const PayBatchRow& request)
{
    return database.transaction([&]() -> Result<BatchRow> {
        const BatchRepository batches(database);
        const auto row = batches.row(request.batch, request.row);
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return refused(QT_TRANSLATE_NOOP("Error", "There is no such list."));
        if ((*row)->state != BatchRowState::Ready)
            return **row;
        const auto batch = batches.headOf(request.batch);
        if (!batch)
            return std::unexpected(batch.error());
        if (const auto taken = checkMoneyTaken(database, **batch); !taken)
            return std::unexpected(taken.error());
        return paid(database, request, **batch, **row);
    });
}

Result<std::optional<BatchRow>> nextReadyRow(Database& database, const QUuid& batch, int number)
{
    for (int from = number;; from += looked) {
        const auto rows = BatchRepository(database).rows(batch, from, looked);
        if (!rows)
            return std::unexpected(rows.error());
        for (const BatchRow& row : *rows)
            if (row.state == BatchRowState::Ready)
                return row;
        if (rows->size() < looked)
            return std::nullopt;
    }
}

} // namespace hui::billpay
