// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/SeizureRepository.h"

#include "app/core/StrictJson.h"
#include "app/store/Database.h"
#include "app/till/StoredCash.h"
#include "modules/cash/SeizureWire.h"

#include <QJsonDocument>

namespace hui::cash {

using namespace Qt::StringLiterals;

namespace {

QByteArray placeOf(const QString& number)
{
    return Envelope::place("counterfeit_seizure", "holder", number.toUtf8());
}

QByteArray textOf(const Holder& holder)
{
    return canonicalJson({{u"name"_s, holder.name}, {u"document"_s, holder.documentNumber}});
}

Holder holderOf(const QByteArray& text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    return {json.value(u"name").toString(), json.value(u"document").toString()};
}

} // namespace

Result<QList<Seizure>> SeizureRepository::read(
    const QString& where, const QVariantList& values) const
{
    auto found = m_database.run(
        u"SELECT number, operation, branch, till, business_date, pieces, holder, teller, witness,"
        " appraisal_until, report_due, printed, at FROM counterfeit_seizure WHERE "_s
            + where + u" ORDER BY number"_s,
        values);
    if (!found)
        return std::unexpected(found.error());
    QList<Seizure> seizures;
    while (found->next()) {
        const auto text = [&](int column) { return found->value(column).toString(); };
        const auto pieces = counterfeitFromJson(QJsonDocument::fromJson(text(5).toUtf8()).array());
        if (!pieces)
            return std::unexpected(pieces.error());
        const auto holder
            = m_database.envelope().open(found->value(6).toByteArray(), placeOf(text(0)));
        if (!holder)
            return std::unexpected(holder.error());
        seizures.append({text(0), QUuid::fromRfc4122(found->value(1).toByteArray()),
            Shift{text(7), {}, text(2), text(3), dateFromText(text(4))}, *pieces, holderOf(*holder),
            text(8), {}, dateFromText(text(9)), found->value(10).toBool(), found->value(11).toInt(),
            momentFromText(text(12))});
    }
    return seizures;
}

Result<std::optional<Seizure>> SeizureRepository::byOperation(const QUuid& operation) const
{
    const auto found = read(u"operation = ?"_s, {operation.toRfc4122()});
    if (!found)
        return std::unexpected(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<std::optional<Seizure>> SeizureRepository::byNumber(const QString& number) const
{
    const auto found = read(u"number = ?"_s, {number});
    if (!found)
        return std::unexpected(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<QList<Seizure>> SeizureRepository::ofDay(
    const QString& till, const QDate& businessDate) const
{
    return read(u"till = ? AND business_date = ?"_s, {till, hui::textOf(businessDate)});
}

Result<Done> SeizureRepository::add(const Seizure& seizure)
{
    const QByteArray pieces = QJsonDocument(toJson(seizure.pieces)).toJson(QJsonDocument::Compact);
    const auto added = m_database.run(
        u"INSERT INTO counterfeit_seizure(number, operation, branch, till, business_date, pieces,"
        " holder, teller, witness, appraisal_until, report_due, printed, at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {seizure.number, seizure.operation.toRfc4122(), seizure.shift.branch, seizure.shift.till,
            hui::textOf(seizure.shift.businessDate), QString::fromUtf8(pieces),
            m_database.envelope().seal(textOf(seizure.holder), placeOf(seizure.number)),
            seizure.shift.operatorId, seizure.witnessId, hui::textOf(seizure.appraisalUntil),
            seizure.reportDue ? 1 : 0, seizure.printed, hui::textOf(seizure.at)});
    return added ? Result<Done>(Done{}) : std::unexpected(added.error());
}

Result<Done> SeizureRepository::setPrinted(const QString& number, int printed)
{
    const auto set = m_database.run(
        u"UPDATE counterfeit_seizure SET printed = ? WHERE number = ?"_s, {printed, number});
    return set ? Result<Done>(Done{}) : std::unexpected(set.error());
}

} // namespace hui::cash
