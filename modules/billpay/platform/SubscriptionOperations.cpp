// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/platform/SubscriptionOperations.h"

#include "app/core/JsonReader.h"
#include "app/server/Debits.h"
#include "modules/billpay/BillWire.h"
#include "modules/billpay/SubscriptionWire.h"
#include "modules/billpay/platform/Booking.h"
#include "modules/billpay/platform/PaymentBookRepository.h"
#include "modules/billpay/platform/SubscriptionBookRepository.h"
#include "modules/billpay/platform/TermsInForce.h"

namespace hui::billpay {

using namespace Qt::StringLiterals;
using server::Context;
using server::OperationOutcome;
using server::UploadedOperation;

namespace {

/// How the customer has signed is kept in the inbox with the operation.
void readSignature(JsonReader& reader)
{
    reader.object("signature"_L1, [](JsonReader& signature) {
        const QString kind = signature.string("kind"_L1, 16, 1);
        if (kind != "paper"_L1 && kind != "code"_L1)
            signature.refuse("kind"_L1, "Not a way of signing.");
        return signature.string("reference"_L1, 64, 1);
    });
}

Result<BookedSubscription> subscriptionOf(const UploadedOperation& operation)
{
    JsonReader reader(operation.body, u"body"_s);
    BookedSubscription made;
    made.operation = operation.id;
    made.branch = operation.branch;
    made.biller = reader.string("biller"_L1, 64, 1);
    made.account = reader.string("account"_L1, 64, 1);
    (void)reader.optionalString("holder"_L1, 64);
    (void)reader.optionalUuid("customer"_L1); // the inbox notes whom it was done for
    made.debit = reader.object("debit"_L1, debitIn);
    made.terms = reader.object("terms"_L1, readSubscriptionTerms);
    made.remindDaysBefore = static_cast<int>(reader.integer("remind_days_before"_L1, 0, 28));
    readSignature(reader);
    const auto more
        = parametersFromJson(reader.optionalObject("parameters"_L1).value_or(QJsonObject()));
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    if (!more)
        return std::unexpected(more.error());
    made.parameters = *more;
    return made;
}

/// Why an agreement is refused; empty when it is not.
Result<QString> refusalOf(Context& context, const BookedSubscription& wanted)
{
    const auto biller = billerInForce(context.database, wanted.biller);
    if (!biller)
        return std::unexpected(biller.error());
    if (!*biller)
        return u"biller_unknown"_s;
    if (!(*biller)->terms.subscribable)
        return u"not_subscribable"_s;
    if (!server::sampleDebitAccount(wanted.debit.token))
        return u"debit_refused"_s;
    const auto active
        = SubscriptionBookRepository(context.database).hasActive(wanted.biller, wanted.account);
    if (!active)
        return std::unexpected(active.error());
    return *active ? u"subscribed_already"_s : QString();
}

Result<OperationOutcome> bookSubscription(Context& context, const UploadedOperation& operation)
{
    const auto wanted = subscriptionOf(operation);
    if (!wanted)
        return std::unexpected(wanted.error());
    const Result<QString> refusal = refusalOf(context, *wanted);
    if (!refusal)
        return std::unexpected(refusal.error());
    if (!refusal->isEmpty())
        return rejected(*refusal);
    if (const auto added = SubscriptionBookRepository(context.database).add(*wanted); !added)
        return std::unexpected(added.error());
    const auto number = PaymentBookRepository(context.database)
                            .nextReceiptNumber(operation.branch, operation.businessDate);
    if (!number)
        return std::unexpected(number.error());
    return accepted({{u"agreement_no"_s, *number}});
}

/// The body of a later operation: {original, signature} and the words of its kind.
struct StepBody {
    QUuid original;
    std::optional<SubscriptionTerms> terms;
    QString period;
};

Result<StepBody> stepBodyOf(const UploadedOperation& operation)
{
    JsonReader reader(operation.body, u"body"_s);
    StepBody body{reader.uuid("original"_L1),
        reader.optionalObject("terms"_L1, readSubscriptionTerms),
        reader.optionalString("period"_L1, 7).value_or(QString())};
    readSignature(reader);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return body;
}

/// Books a step of an active subscription of the branch; `step` changes it, or says why not.
template <class Step>
Result<OperationOutcome> bookStep(Context& context, const UploadedOperation& operation, Step step)
{
    const Result<StepBody> body = stepBodyOf(operation);
    if (!body)
        return std::unexpected(body.error());
    SubscriptionBookRepository book(context.database);
    auto found = book.byOperation(body->original);
    if (!found)
        return std::unexpected(found.error());
    if (!*found || (*found)->branch != operation.branch)
        return rejected(u"original_unknown"_s);
    if ((*found)->state != SubscriptionState::Active)
        return rejected(u"subscription_over"_s);
    const Result<QString> refusal = step(**found, *body, book);
    if (!refusal)
        return std::unexpected(refusal.error());
    if (!refusal->isEmpty())
        return rejected(*refusal);
    if (const auto saved = book.save(**found); !saved)
        return std::unexpected(saved.error());
    return accepted({});
}

Result<OperationOutcome> bookChange(Context& context, const UploadedOperation& operation)
{
    return bookStep(context, operation,
        [](BookedSubscription& one, const StepBody& body,
            const SubscriptionBookRepository&) -> Result<QString> {
            if (!body.terms)
                return failure(Error::Kind::Protocol, "A change needs its terms.");
            one.terms = *body.terms;
            return QString();
        });
}

Result<OperationOutcome> bookSkip(Context& context, const UploadedOperation& operation)
{
    return bookStep(context, operation,
        [](BookedSubscription& one, const StepBody& body,
            const SubscriptionBookRepository& book) -> Result<QString> {
            const auto run = book.run(one.operation, body.period);
            if (!run)
                return std::unexpected(run.error());
            if (*run && (*run)->status != RunStatus::Reminded)
                return u"period_done"_s;
            one.skipped = body.period.isNull() ? u""_s : body.period;
            return QString();
        });
}

Result<OperationOutcome> bookEnd(Context& context, const UploadedOperation& operation)
{
    return bookStep(context, operation,
        [](BookedSubscription& one, const StepBody&,
            const SubscriptionBookRepository&) -> Result<QString> {
            one.state = SubscriptionState::Cancelled;
            return QString();
        });
}

} // namespace

server::OperationKind subscribeOperation()
{
    return {u"billpay.subscribe"_s, server::SecondPerson::Never, bookSubscription};
}

server::OperationKind changeSubscriptionOperation()
{
    return {u"billpay.change_subscription"_s, server::SecondPerson::Never, bookChange};
}

server::OperationKind skipPeriodOperation()
{
    return {u"billpay.skip_period"_s, server::SecondPerson::Never, bookSkip};
}

server::OperationKind unsubscribeOperation()
{
    return {u"billpay.unsubscribe"_s, server::SecondPerson::Never, bookEnd};
}

} // namespace hui::billpay
