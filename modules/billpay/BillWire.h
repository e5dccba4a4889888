// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/billpay/Bill.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>

namespace hui::billpay {

/// The body of POST /v1/bills:fetch.
QJsonObject toJson(const BillQuestion& question);

/// Reads it; a Protocol error names the field that is missing, unknown or out of the contract.
Result<BillQuestion> billQuestionFromJson(const QJsonObject& body);

/// Its answer. A Protocol error when a field is missing, unknown or out of the contract, when a
/// bill does not add up, when two bills or choices have one number, or when there are both.
Result<FetchedBills> fetchedBillsFromJson(const QJsonObject& body);

/// The bills of an operation "billpay.pay": number, period and due.
QJsonArray paidBillsToJson(const QList<Bill>& bills);

/// What a biller asked for beside the account: an object of texts.
QJsonObject parametersToJson(const QMap<QString, QString>& parameters);
Result<QMap<QString, QString>> parametersFromJson(const QJsonObject& parameters);

/// What paidBillsToJson() wrote; the rest of a Bill is empty.
Result<QList<Bill>> paidBillsFromJson(const QJsonArray& bills);

} // namespace hui::billpay
