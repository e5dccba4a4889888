// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/PaperCopies.h"

#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/server/Columns.h"
#include "app/store/ClosedRow.h"
#include "app/store/Database.h"
#include "app/store/RunDone.h"

namespace hui::server {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOfSubject = 100;
constexpr qsizetype subjectsAtOnce = 50; // one statement for however many there are

ClosedRow copyRow(const Database& database, const QUuid& copy)
{
    return {database, "paper_copy", idText(copy)};
}

QDateTime momentOf(const QVariant& column)
{
    return QDateTime::fromString(column.toString(), Qt::ISODateWithMs);
}

CopyClass classIn(const QVariant& column)
{
    return column.toString() == nameOf(CopyClass::Contract) ? CopyClass::Contract
                                                            : CopyClass::Identity;
}

} // namespace

QString nameOf(CopyClass of)
{
    return of == CopyClass::Contract ? u"contract"_s : u"identity"_s;
}

Result<CopyPolicy> copyPolicyFromJson(const QJsonObject& json)
{
    constexpr qint64 mostDays = 36'525; // a century: what was meant is another number
    JsonReader reader(json);
    CopyPolicy policy{reader.date("valid_from"_L1), int(reader.integer("days"_L1, 1, mostDays))};
    if (const auto days
        = reader.optionalInteger("identity_days"_L1, CopyPolicy::leastIdentityDays, mostDays))
        policy.identityDays = int(*days);
    policy.authority = reader.optionalBoolean("authority"_L1);
    if (const auto finished = reader.finish(); !finished)
        return std::unexpected(finished.error());
    return policy;
}

Result<Done> PaperCopies::expect(const QList<NamedCopy>& copies, const CopyPurpose& purpose)
{
    for (const NamedCopy& copy : copies) {
        const QString digest = copyRow(m_database, copy.id).close("digest", copy.digest);
        const auto noted = done(m_database.run(
            u"INSERT INTO paper_copy(copy, operation, service, subject, paper, customer, branch,"
            " device_id, operator_id, digest, taken_at, keep_from, kept_as)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (copy) DO NOTHING"_s,
            {idText(copy.id), idText(purpose.operation), purpose.service, purpose.subject,
                copy.paper, notNull(purpose.customer), purpose.branch, purpose.deviceId,
                notNull(purpose.operatorId), digest, timestampToJson(purpose.takenAt),
                purpose.keepFrom.toString(Qt::ISODate), nameOf(purpose.keptAs)}));
        if (!noted)
            return noted;
    }
    return Done{};
}

Result<QList<CopyRow>> PaperCopies::where(
    const QString& condition, const QVariantList& values) const
{
    auto row = m_database.run(u"SELECT copy, operation, service, subject, paper, customer, branch,"
                              " device_id, operator_id, digest, taken_at, keep_from, came_at,"
                              " forgotten_at, kept_as FROM paper_copy WHERE "_s
            + condition,
        values);
    if (!row)
        return std::unexpected(row.error());
    QList<CopyRow> copies;
    while (row->next()) {
        const auto text = [&row](int column) { return row->value(column).toString(); };
        const QUuid id = QUuid::fromString(text(0));
        ClosedRow closed = copyRow(m_database, id);
        const bool isForgotten = !text(13).isEmpty();
        const QString digest = isForgotten ? QString() : closed.open("digest", row->value(9));
        if (const auto opened = closed.finish(); !opened)
            return std::unexpected(opened.error());
        copies.append({{text(4), id, digest},
            {text(2), text(3), QUuid::fromString(text(1)), text(5), text(6), text(7), text(8),
                momentOf(row->value(10)), QDate::fromString(text(11), Qt::ISODate),
                classIn(row->value(14))},
            momentOf(row->value(12)), momentOf(row->value(13))});
    }
    return copies;
}

Result<std::optional<CopyRow>> PaperCopies::byId(const QUuid& copy) const
{
    const auto found = where(u"copy = ?"_s, {idText(copy)});
    if (!found)
        return std::unexpected(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<QList<CopyRow>> PaperCopies::of(const QString& service, const QString& subject) const
{
    return where(u"service = ? AND subject = ? ORDER BY taken_at, copy LIMIT ?"_s,
        {service, subject, mostOfSubject});
}

Result<QMultiHash<QString, CopyRow>> PaperCopies::ofAll(
    const QString& service, const QStringList& subjects) const
{
    const QString marks = QStringList(subjectsAtOnce, u"?"_s).join(u',');
    QMultiHash<QString, CopyRow> copies;
    for (qsizetype first = 0; first < subjects.size(); first += subjectsAtOnce) {
        QVariantList values{service};
        for (qsizetype i = 0; i < subjectsAtOnce; ++i)
            values.append(notNull(subjects.value(first + i)));
        const auto some = where(
            u"service = ? AND subject IN (%1) ORDER BY taken_at DESC, copy DESC"_s.arg(marks),
            values);
        if (!some)
            return std::unexpected(some.error());
        for (const CopyRow& copy : *some)
            copies.insert(copy.purpose.subject, copy); // values() has what was put in last first
    }
    return copies;
}

Result<QList<CopyRow>> PaperCopies::ofCustomer(const QStringList& records, int limit) const
{
    QVariantList values;
    for (const QString& record : records)
        values.append(record);
    const QString marks = QStringList(records.size(), u"?"_s).join(u',');
    return where(
        u"customer IN (%1) AND customer <> '' ORDER BY taken_at DESC, copy LIMIT ?"_s.arg(marks),
        values << limit);
}

Result<Done> PaperCopies::keep(const QUuid& copy, const QByteArray& picture, const QDateTime& at)
{
    const QString closed
        = copyRow(m_database, copy).close("picture", QString::fromLatin1(picture.toBase64()));
    return done(m_database.run(u"UPDATE paper_copy SET picture = ?, came_at = ? WHERE copy = ?"
                               " AND came_at = ''"_s,
        {closed, timestampToJson(at), idText(copy)}));
}

Result<std::optional<QByteArray>> PaperCopies::pictureOf(const QUuid& copy) const
{
    auto row = m_database.run(u"SELECT picture FROM paper_copy WHERE copy = ? AND came_at <> ''"
                              " AND forgotten_at = ''"_s,
        {idText(copy)});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return std::nullopt;
    ClosedRow closed = copyRow(m_database, copy);
    const QString picture = closed.open("picture", row->value(0));
    if (const auto opened = closed.finish(); !opened)
        return std::unexpected(opened.error());
    return QByteArray::fromBase64(picture.toLatin1());
}

Result<Done> PaperCopies::endSubject(
    const QString& service, const QString& subject, const QDate& day)
{
    return done(
        m_database.run(u"UPDATE paper_copy SET keep_from = ? WHERE service = ? AND subject = ?"_s,
            {day.toString(Qt::ISODate), service, subject}));
}

Result<Done> PaperCopies::forgetSubject(const QString& service, const QString& subject)
{
    return done(m_database.run(
        u"DELETE FROM paper_copy WHERE service = ? AND subject = ?"_s, {service, subject}));
}

Result<Done> PaperCopies::forgetCustomer(const QString& record)
{
    return done(m_database.run(
        u"DELETE FROM paper_copy WHERE customer = ? AND customer <> ''"_s, {record}));
}

Result<std::optional<int>> PaperCopies::keptDays(CopyClass of, const QDate& day) const
{
    const QString column = of == CopyClass::Contract ? u"days"_s : u"identity_days"_s;
    auto row = m_database.run(u"SELECT %1 FROM paper_copy_policy WHERE valid_from <= ?"
                              " AND %1 IS NOT NULL ORDER BY valid_from DESC LIMIT 1"_s.arg(column),
        {day.toString(Qt::ISODate)});
    if (!row)
        return std::unexpected(row.error());
    return row->next() ? std::optional(row->value(0).toInt()) : std::nullopt;
}

Result<bool> PaperCopies::asksAuthority(const QDate& day) const
{
    auto row = m_database.run(u"SELECT authority FROM paper_copy_policy WHERE valid_from <= ?"
                              " AND authority IS NOT NULL ORDER BY valid_from DESC LIMIT 1"_s,
        {day.toString(Qt::ISODate)});
    if (!row)
        return std::unexpected(row.error());
    return row->next() && row->value(0).toInt() == 1;
}

Result<Done> PaperCopies::savePolicy(const CopyPolicy& policy)
{
    const QVariant untold(QMetaType::fromType<int>());
    const QVariant authority = policy.authority ? QVariant(*policy.authority ? 1 : 0) : untold;
    const QVariant identity = policy.identityDays ? QVariant(*policy.identityDays) : untold;
    return done(
        m_database.run(u"INSERT INTO paper_copy_policy(valid_from, days, authority, identity_days)"
                       " VALUES (?, ?, ?, ?) ON CONFLICT (valid_from) DO UPDATE"
                       " SET days = excluded.days, authority = excluded.authority,"
                       " identity_days = excluded.identity_days"_s,
            {policy.validFrom.toString(Qt::ISODate), policy.days, authority, identity}));
}

Result<QList<QUuid>> PaperCopies::dueBefore(CopyClass of, const QDate& day, int limit) const
{
    auto row
        = m_database.run(u"SELECT copy FROM paper_copy WHERE forgotten_at = ''"
                         " AND kept_as = ? AND keep_from < ? ORDER BY keep_from, copy LIMIT ?"_s,
            {nameOf(of), day.toString(Qt::ISODate), limit});
    if (!row)
        return std::unexpected(row.error());
    QList<QUuid> due;
    while (row->next())
        due.append(QUuid::fromString(row->value(0).toString()));
    return due;
}

Result<Done> PaperCopies::forget(const QUuid& copy, const QDateTime& at)
{
    return done(m_database.run(u"UPDATE paper_copy SET picture = '', digest = '', forgotten_at = ?"
                               " WHERE copy = ?"_s,
        {timestampToJson(at), idText(copy)}));
}

} // namespace hui::server
