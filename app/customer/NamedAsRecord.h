// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/PayerAsk.h"
#include "app/core/Result.h"
#include "app/core/Shift.h"

#include <QDate>
#include <QJsonObject>
#include <QSet>

namespace hui {

class Database;

/// A question to the records of a desk while a form is filled in.
struct NameQuestion {
    Shift shift;
    QString form; ///< that asks, "billpay.payer"
    QJsonObject payer; ///< as nameThatDiffers() has it
    QSet<QByteArray> tried = {}; ///< nameKey() of those whose answer is in the trail
};

/// Which of the names in the `payer` of a body is not that of the record with the document beside
/// it (isOtherName()): "name", or "agent_name" of who came for them; empty when none is, or there
/// is no such record here. A document whose kind was not told, or that is none, tells nothing. What
/// the record calls them is not given away. The same rule at the desk, by the records it has, and
/// on the platform, which has all.
Result<QString> nameThatDiffers(Database& database, const QJsonObject& payer, const QDate& day);

/// The same on the platform, of cash that a desk of the branch took on the day: each of the names,
/// and whether the desk could have told. It could when the branch has the record and that had its
/// name on an earlier day; a desk that was offline has what it was told before.
Result<QList<NameFault>> namesThatDiffer(
    Database& database, const QString& branch, const QJsonObject& payer, const QDate& day);

/// Input with the name of the field as detail when there is one.
Result<Done> checkNames(Database& database, const QJsonObject& payer, const QDate& day);

/// What tells one try from another: name and document of the field that differs, "name" or
/// "agent_name", as a digest that shows neither.
QByteArray nameKey(const QJsonObject& payer, const QString& field);

/// checkNames() while somebody types: an answer that a name differs tells whoever asks that there
/// is a record, so the trail has it by the record ("customer.named") before it is given.
Result<Done> askNames(Database& database, const NameQuestion& question);

} // namespace hui
