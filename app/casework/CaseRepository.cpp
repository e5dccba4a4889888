// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/casework/CaseRepository.h"

#include "app/casework/CaseWire.h"
#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/store/ClosedRow.h"
#include "app/store/Database.h"
#include "app/store/NotNull.h"
#include "app/store/RunDone.h"

#include <QJsonDocument>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

QString conditionOf(CaseFilter filter)
{
    switch (filter) {
    case CaseFilter::Mine: return u"state IN ('accepted', 'handling') AND holder = ?"_s;
    case CaseFilter::Free: return u"state IN ('accepted', 'handling') AND holder = ''"_s;
    case CaseFilter::Open: return u"state IN ('accepted', 'handling')"_s;
    case CaseFilter::Phone: return u"state IN ('accepted', 'handling') AND channel = 'phone'"_s;
    case CaseFilter::Decided: return u"state = 'decided'"_s;
    case CaseFilter::Over: return u"state = 'followed'"_s;
    case CaseFilter::All: return u"case_id <> ''"_s;
    }
    return {};
}

} // namespace

QStringList caseMigrations()
{
    return {u":/schema/casework/001_case.sql"_s, u":/schema/casework/003_case_customer.sql"_s};
}

QStringList caseDeskMigrations()
{
    return {u":/schema/casework/002_case_desk.sql"_s, u":/schema/casework/004_case_print.sql"_s,
        u":/schema/casework/005_case_unsaid.sql"_s};
}

Result<std::optional<Case>> caseAtDesk(Database& database, const QUuid& id, const QString& device)
{
    auto found = CaseRepository(database).byId(id);
    if (found && *found && !(isOpen((*found)->state) && (*found)->holder == device))
        return std::nullopt;
    return found;
}

Result<Done> CaseRepository::save(const Case& value)
{
    const QString id = idText(value.id);
    const QByteArray content = QJsonDocument(toJson(value)).toJson(QJsonDocument::Compact);
    const ClosedRow row(m_database, "service_case", id);
    return done(m_database.run(
        u"INSERT INTO service_case(case_id, number, branch, holder, state, channel, changed_at,"
        " content, customer_ix) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(case_id) DO UPDATE"
        " SET branch = excluded.branch, holder = excluded.holder, state = excluded.state,"
        " changed_at = excluded.changed_at, content = excluded.content,"
        " customer_ix = excluded.customer_ix"_s,
        {id, caseNumber(value.id).remove(u'-'), value.branch, notNull(value.holder),
            nameOf(value.state), value.channel, timestampToJson(value.changedAt),
            row.close("content", QString::fromUtf8(content)),
            value.customer.isNull() ? u""_s : indexOf(idText(value.customer))}));
}

Result<std::optional<Case>> CaseRepository::byId(const QUuid& id) const
{
    const auto found = where(u"case_id = ?"_s, {idText(id)});
    if (!found)
        return std::unexpected(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<QList<Case>> CaseRepository::byNumber(const QString& number) const
{
    return where(u"number = ? ORDER BY case_id"_s, {number});
}

Result<QList<Case>> CaseRepository::ofBranch(
    const QString& branch, CaseFilter filter, const QString& device, int limit) const
{
    QVariantList values{branch};
    if (filter == CaseFilter::Mine)
        values.append(notNull(device));
    values.append(limit);
    return where(u"branch = ? AND "_s + conditionOf(filter)
            + u" ORDER BY changed_at DESC, case_id DESC LIMIT ?"_s,
        values);
}

Result<QList<Case>> CaseRepository::openOrSince(const QDateTime& moment, int limit) const
{
    return where(conditionOf(CaseFilter::Open)
            + u" OR changed_at >= ? ORDER BY changed_at DESC, case_id DESC LIMIT ?"_s,
        {timestampToJson(moment), limit});
}

Result<QList<Case>> CaseRepository::leftByPhone(const QDateTime& before, int limit) const
{
    return where(u"channel = 'phone' AND state = 'accepted' AND holder = '' AND changed_at < ?"
                 " ORDER BY changed_at LIMIT ?"_s,
        {timestampToJson(before), limit});
}

Result<QList<Case>> CaseRepository::overBefore(
    const QDateTime& moment, const QUuid& id, int limit) const
{
    return where(u"state IN ('decided', 'followed') AND changed_at < ? AND case_id > ?"
                 " ORDER BY case_id LIMIT ?"_s,
        {timestampToJson(moment), id.isNull() ? u""_s : idText(id), limit});
}

Result<QList<Case>> CaseRepository::ofCustomer(const QString& record, int limit) const
{
    return where(u"customer_ix = ? ORDER BY changed_at DESC, case_id DESC LIMIT ?"_s,
        {indexOf(record), limit});
}

Result<QList<Case>> CaseRepository::withoutIndex(int limit) const
{
    return where(u"customer_ix IS NULL ORDER BY case_id LIMIT ?"_s, {limit});
}

QString CaseRepository::indexOf(const QString& record) const
{
    return m_database.fieldKeys().index("service_case.customer_ix", record);
}

Result<qint64> CaseRepository::openCount(const QString& branch) const
{
    auto row = m_database.run(u"SELECT count(*) FROM service_case WHERE branch = ? AND "_s
            + conditionOf(CaseFilter::Open),
        {branch});
    if (!row)
        return std::unexpected(row.error());
    return row->next() ? row->value(0).toLongLong() : 0;
}

Result<std::optional<Case>> CaseRepository::locked(const QUuid& id)
{
    const auto taken = m_database.run(
        u"UPDATE service_case SET branch = branch WHERE case_id = ?"_s, {idText(id)});
    return taken ? byId(id) : std::unexpected(taken.error());
}

Result<Done> CaseRepository::remove(const QUuid& id)
{
    return done(m_database.run(u"DELETE FROM service_case WHERE case_id = ?"_s, {idText(id)}));
}

Result<QList<Case>> CaseRepository::where(
    const QString& condition, const QVariantList& values) const
{
    auto row
        = m_database.run(u"SELECT case_id, content FROM service_case WHERE "_s + condition, values);
    if (!row)
        return std::unexpected(row.error());
    QList<Case> cases;
    while (row->next()) {
        ClosedRow closed(m_database, "service_case", row->value(0).toString());
        const QString content = closed.open("content", row->value(1));
        if (const Result<Done> opened = closed.finish(); !opened)
            return std::unexpected(opened.error());
        const auto value = caseFromJson(QJsonDocument::fromJson(content.toUtf8()).object());
        if (!value)
            return std::unexpected(value.error());
        cases.append(*value);
    }
    return cases;
}

} // namespace hui
