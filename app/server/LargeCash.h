// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/PayerAsk.h"
#include "app/server/Operations.h"

#include <functional>
#include <optional>

namespace hui::server {

/// Who says it of records, and what the `customer` of a body is.
struct KnownPayers {
    /// Who is served, and pays unless another is named; or whom it is paid for: a patient.
    enum class Customer { Pays, IsPaidFor };

    /// Whether the branch has the record, with a document that is good on the day; empty: no record
    /// is enough, who pays is seen on a document each time.
    std::function<Result<bool>(Database&, const QString&, const QUuid&, const QDate&)> isIdentified
        = {};
    Customer customer = Customer::Pays;
    /// Whether who was seen on a document, as `body.payer` says it, is identified by it and by what
    /// else is asked on the day; empty: name, document and copy are enough.
    std::function<Result<Done>(const QJsonObject&, const PayerAsk&)> checkSeen = {};
    /// Whether somebody (the first) may come for the other on the day; empty: nobody may.
    std::function<Result<bool>(Database&, const QUuid&, const QUuid&, const QDate&)> mayComeFor
        = {};
    /// Whether a document of who came is good on the day; empty: none is.
    std::function<Result<bool>(Database&, const QUuid&, const QDate&)> hasGoodDocument = {};
    /// Which of the names in `body.payer` are not those of the records with the documents beside
    /// them, of cash taken at a branch on a day.
    std::function<Result<QList<NameFault>>(
        Database&, const QString&, const QJsonObject&, const QDate&)>
        namesThatDiffer = {};
};

/// Whether who came for another, as `body.agent` says, may not: then the final refusal
/// agent_refused, or agent_expired when none of their documents is good on the business day. They
/// come for the record that `body.payer` names, else that of `body.customer`. That they came is in
/// the audit, of both records. Inside the booking transaction, once.
Result<std::optional<OperationOutcome>> checkAgent(
    Database& database, const UploadedOperation& operation, const KnownPayers& known);

/// Whether much cash (大额现金) is taken of nobody that was identified: then the final refusal
/// payer_missing, whatever the desk asked for. From `identify_cash_from` on, by the row of the
/// stream `pay_policy` in force on the operation's business day; 50,000 yuan before the bank has
/// spoken (Order 〔2025〕11). Who is seen on a document tells the row's `payer_basics` as well, of
/// a day before any row basicsByLaw(). One is judged and nobody instead: the record that
/// `body.payer` names, or who stands there, seen on a document; without a payer the record of
/// `body.customer` where that is who pays; of these records that of the agent, when one came
/// (反洗钱法 §31). Who is seen on a document of a record is held to its name, and so is who came
/// for them: else payer_differs, where the row asks recordNameAsk() and the desk could have told
/// (NameFault::wasKnown); where not, the money is taken and the branch told (tellNamesDiffer()). An
/// agent whose document has run out is agent_expired. Checks the agent of record first, as
/// checkAgent(). Inside the booking transaction; the cash of a refusal is due back like that of any
/// other.
Result<std::optional<OperationOutcome>> checkPayer(Database& database,
    const UploadedOperation& operation, Money cash, const KnownPayers& known = {});

} // namespace hui::server
