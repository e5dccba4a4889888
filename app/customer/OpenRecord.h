// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Shift.h"
#include "app/customer/Customer.h"

#include <QJsonObject>

namespace hui {

class Database;

/// A record that is needed in clear, beside what is shown of it masked.
struct OpenRecord {
    Shift shift; ///< who has it
    QUuid customer;
    QString event; ///< "customer.reveal", "customer.fill": as the audit trail calls it
    QJsonObject why; ///< the reason somebody gave, or the form it fills
};

/// As openRecord(), inside the caller's transaction.
Result<Customer> openRecordHere(Database& database, const OpenRecord& request);

/// The record in clear: the audit trail says who has it, of whom and why before it is given.
/// Refused when there is no such customer.
Result<Customer> openRecord(Database& database, const OpenRecord& request);

/// What a form takes over from the one who stands at the counter ("billpay.payer"), in clear and
/// audited as such. Refused for a child under 14 for whom no guardian has consented.
Result<Customer> recordForForm(
    Database& database, const Shift& shift, const QUuid& customer, const QString& form);

/// The document by which a person is noted on a day: a resident ID card before others, one that is
/// valid before one that has run out; nothing when the record has none.
std::optional<Certificate> documentOf(const Customer& record, const QDate& day);

/// Whether there is such a record, with a document that is good on the day: who comes with one that
/// has run out is not identified by it (反洗钱法, 客户尽职调查).
Result<bool> isRecordIdentified(Database& database, const QUuid& customer, const QDate& day);

/// The same at a desk, which need not have the record: then the platform will say.
Result<bool> mayBeIdentified(Database& database, const QUuid& customer, const QDate& day);

} // namespace hui
