// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/admin/platform/PartnerRepository.h"

#include "app/core/JsonReader.h"
#include "app/core/StrictJson.h"
#include "app/server/Columns.h"
#include "app/store/ClosedRow.h"
#include "app/store/Database.h"

#include <QJsonDocument>

namespace hui::admin {

using namespace Qt::StringLiterals;
using server::notNull;

namespace {

constexpr int mostRows = 2'000;

const QString partnerColumns = u"partner, name, name_en, ecosystem, branch, contact, valid_from,"
                               " valid_until, state, per_minute, per_day, changed_at"_s;

QDate dayAt(const Query& row, int column)
{
    return QDate::fromString(row.value(column).toString(), Qt::ISODate);
}

QString contactText(const PartnerContact& contact)
{
    return QString::fromUtf8(canonicalJson(
        {{u"person"_s, contact.person}, {u"phone"_s, contact.phone}, {u"mail"_s, contact.mail}}));
}

Result<Partner> readRow(const Database& database, const Query& row)
{
    Partner partner;
    partner.id = row.value(0).toString();
    partner.name = row.value(1).toString();
    partner.nameEn = row.value(2).toString();
    partner.ecosystem = row.value(3).toString();
    partner.branch = row.value(4).toString();
    ClosedRow closed(database, "partner", partner.id);
    const QJsonObject contact
        = QJsonDocument::fromJson(closed.open("contact", row.value(5)).toUtf8()).object();
    if (const auto opened = closed.finish(); !opened)
        return std::unexpected(opened.error());
    partner.contact = {contact.value(u"person"_s).toString(), contact.value(u"phone"_s).toString(),
        contact.value(u"mail"_s).toString()};
    partner.from = dayAt(row, 6);
    partner.until = dayAt(row, 7);
    partner.state = partnerStateOf(row.value(8).toString()).value_or(PartnerState::Ended);
    partner.perMinute = row.value(9).toInt();
    partner.perDay = row.value(10).toInt();
    partner.changedAt = QDateTime::fromString(row.value(11).toString(), Qt::ISODateWithMs);
    return partner;
}

} // namespace

Result<Done> PartnerRepository::save(const Partner& partner)
{
    const ClosedRow closed(m_database, "partner", partner.id);
    const auto saved = m_database.run(u"INSERT INTO partner("_s + partnerColumns
            + u") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (partner) DO UPDATE SET"
              " name = excluded.name, name_en = excluded.name_en, ecosystem = excluded.ecosystem,"
              " branch = excluded.branch, contact = excluded.contact,"
              " valid_from = excluded.valid_from, valid_until = excluded.valid_until,"
              " state = excluded.state, per_minute = excluded.per_minute,"
              " per_day = excluded.per_day, changed_at = excluded.changed_at"_s,
        {partner.id, partner.name, notNull(partner.nameEn), partner.ecosystem, partner.branch,
            closed.close("contact", contactText(partner.contact)),
            partner.from.toString(Qt::ISODate), partner.until.toString(Qt::ISODate),
            nameOf(partner.state), partner.perMinute, partner.perDay,
            timestampToJson(partner.changedAt)});
    return saved ? Result<Done>(Done{}) : std::unexpected(saved.error());
}

Result<std::optional<Partner>> PartnerRepository::byId(const QString& id) const
{
    auto row = m_database.run(
        u"SELECT "_s + partnerColumns + u" FROM partner WHERE partner = ?"_s, {id});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return std::nullopt;
    auto partner = readRow(m_database, *row);
    if (!partner)
        return std::unexpected(partner.error());
    return *std::move(partner);
}

Result<std::optional<Partner>> PartnerRepository::lockedById(const QString& id)
{
    const auto locked
        = m_database.run(u"UPDATE partner SET changed_at = changed_at WHERE partner = ?"_s, {id});
    if (!locked)
        return std::unexpected(locked.error());
    return byId(id);
}

Result<QList<Partner>> PartnerRepository::all(int limit) const
{
    auto row = m_database.run(
        u"SELECT "_s + partnerColumns + u" FROM partner ORDER BY partner LIMIT ?"_s, {limit});
    if (!row)
        return std::unexpected(row.error());
    QList<Partner> partners;
    while (row->next()) {
        auto partner = readRow(m_database, *row);
        if (!partner)
            return std::unexpected(partner.error());
        partners.append(*std::move(partner));
    }
    return partners;
}

Result<Done> PartnerRepository::grant(const QString& partner, const Grant& grant)
{
    const auto granted = m_database.run(
        u"INSERT INTO partner_grant(partner, interface, valid_from, valid_until, granted_by,"
        " signed_by) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (partner, interface) DO UPDATE SET"
        " valid_from = excluded.valid_from, valid_until = excluded.valid_until,"
        " granted_by = excluded.granted_by, signed_by = excluded.signed_by"_s,
        {partner, grant.interface, grant.from.toString(Qt::ISODate),
            grant.until.toString(Qt::ISODate), notNull(grant.grantedBy), notNull(grant.signedBy)});
    return granted ? Result<Done>(Done{}) : std::unexpected(granted.error());
}

Result<Done> PartnerRepository::ungrant(const QString& partner, const QString& interface)
{
    const auto gone = m_database.run(
        u"DELETE FROM partner_grant WHERE partner = ? AND interface = ?"_s, {partner, interface});
    return gone ? Result<Done>(Done{}) : std::unexpected(gone.error());
}

Result<QList<Grant>> PartnerRepository::grants(const QString& partner) const
{
    auto row = m_database.run(u"SELECT interface, valid_from, valid_until, granted_by, signed_by"
                              " FROM partner_grant WHERE partner = ? ORDER BY interface LIMIT ?"_s,
        {partner, mostRows});
    if (!row)
        return std::unexpected(row.error());
    QList<Grant> grants;
    while (row->next())
        grants.append({row->value(0).toString(), dayAt(*row, 1), dayAt(*row, 2),
            row->value(3).toString(), row->value(4).toString()});
    return grants;
}

Result<bool> PartnerRepository::isGranted(
    const QString& partner, const QString& interface, const QDate& day) const
{
    const QString date = day.toString(Qt::ISODate);
    auto row = m_database.run(u"SELECT 1 FROM partner_grant WHERE partner = ? AND interface = ?"
                              " AND valid_from <= ? AND valid_until >= ?"_s,
        {partner, interface, date, date});
    if (!row)
        return std::unexpected(row.error());
    return row->next();
}

Result<Done> PartnerRepository::noteUse(
    const QString& partner, const QDate& day, const QString& interface, bool failed)
{
    const auto noted = m_database.run(
        u"INSERT INTO partner_interface_use(partner, day, interface, calls, failed)"
        " VALUES (?, ?, ?, 1, ?) ON CONFLICT (partner, day, interface) DO UPDATE SET"
        " calls = partner_interface_use.calls + 1,"
        " failed = partner_interface_use.failed + excluded.failed"_s,
        {partner, day.toString(Qt::ISODate), interface, failed ? 1 : 0});
    return noted ? Result<Done>(Done{}) : std::unexpected(noted.error());
}

Result<QList<UseOfDay>> PartnerRepository::usesSince(const QString& partner, const QDate& day) const
{
    auto row = m_database.run(u"SELECT day, interface, calls, failed FROM partner_interface_use"
                              " WHERE partner = ? AND day >= ? ORDER BY day DESC, interface"
                              " LIMIT ?"_s,
        {partner, day.toString(Qt::ISODate), mostRows});
    if (!row)
        return std::unexpected(row.error());
    QList<UseOfDay> uses;
    while (row->next())
        uses.append({dayAt(*row, 0), row->value(1).toString(), row->value(2).toLongLong(),
            row->value(3).toLongLong()});
    return uses;
}

} // namespace hui::admin
