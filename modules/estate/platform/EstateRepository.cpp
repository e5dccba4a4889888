// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/estate/platform/EstateRepository.h"

#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/core/StrictJson.h"
#include "app/server/BranchPlaces.h"
#include "app/server/Columns.h"
#include "app/server/LookReasons.h"
#include "app/server/PaperCopies.h"
#include "app/store/ClosedRow.h"
#include "app/store/ColumnText.h"
#include "app/store/Database.h"
#include "app/store/RunDone.h"
#include "modules/estate/EstateWire.h"
#include "modules/estate/platform/PartyRepository.h"
#include "modules/estate/platform/SettlementRepository.h"

#include <QJsonDocument>

namespace hui::estate {

using namespace Qt::StringLiterals;
using server::notNull;

namespace {

constexpr int mostNotices = 50;

QDate dayIn(const QVariant& column)
{
    return QDate::fromString(column.toString(), Qt::ISODate);
}

/// Of an active party, for three days bound: the same one.
const QString activeNow = u" p.ended_on = '' AND p.valid_from <= ? AND p.valid_until >= ? "_s;

const QString estateColumns = u"SELECT e.estate, e.template, e.name, e.name_en, e.latitude,"
                              " e.longitude, e.biller, t.about FROM estate e"
                              " JOIN estate_template t ON t.template = e.template "_s;

QString aboutText(const SignUp& act)
{
    QJsonObject documents;
    for (auto each = act.documents.begin(); each != act.documents.end(); ++each)
        documents.insert(each.key(), each.value());
    return QString::fromUtf8(canonicalJson({{u"name"_s, act.name}, {u"phone"_s, act.phone},
        {u"room"_s, act.room}, {u"documents"_s, documents}}));
}

} // namespace

Result<Done> EstateRepository::change(const QString& sql, const QVariantList& values)
{
    return done(m_database.run(sql, values));
}

Result<std::optional<GeoPoint>> EstateRepository::placeOf(const QString& branch) const
{
    const auto place = server::BranchPlaces(m_database).byCode(branch);
    if (!place)
        return std::unexpected(place.error());
    return *place ? std::optional((*place)->at) : std::nullopt;
}

Result<Estate> EstateRepository::estateIn(
    const Query& row, const std::optional<GeoPoint>& from) const
{
    const auto about = parseStrict(row.value(7).toString().toUtf8());
    if (!about)
        return std::unexpected(about.error());
    const auto templ = templateFromJson(*about);
    if (!templ)
        return std::unexpected(templ.error());
    const GeoPoint place{row.value(4).toInt(), row.value(5).toInt()};
    return Estate{row.value(0).toString(), {row.value(2).toString(), row.value(3).toString()},
        *templ, from ? std::optional(metresBetween(*from, place)) : std::nullopt,
        row.value(6).toString()};
}

Result<QList<Estate>> EstateRepository::all(const QString& branch) const
{
    const auto from = placeOf(branch);
    if (!from)
        return std::unexpected(from.error());
    auto row = m_database.run(estateColumns + u"ORDER BY e.estate LIMIT 500"_s);
    if (!row)
        return std::unexpected(row.error());
    QList<Estate> estates;
    while (row->next()) {
        const auto estate = estateIn(*row, *from);
        if (!estate)
            return std::unexpected(estate.error());
        estates.append(*estate);
    }
    return estates;
}

Result<std::optional<EstateRow>> EstateRepository::byId(const QString& estate) const
{
    auto row = m_database.run(estateColumns + u"WHERE e.estate = ?"_s, {estate});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return std::nullopt;
    return EstateRow{row->value(0).toString(), row->value(1).toString(),
        {row->value(2).toString(), row->value(3).toString()},
        {row->value(4).toInt(), row->value(5).toInt()}, row->value(6).toString()};
}

Result<std::optional<EstateView>> EstateRepository::view(const ViewQuestion& question) const
{
    const auto known = byId(question.estate);
    const auto from = placeOf(question.branch);
    if (!known || !from)
        return std::unexpected(known ? from.error() : known.error());
    if (!*known)
        return std::nullopt;
    auto row = m_database.run(estateColumns + u"WHERE e.estate = ?"_s, {question.estate});
    if (!row)
        return std::unexpected(row.error());
    HUI_ASSERT(row->next()); // read above
    const auto estate = estateIn(*row, *from);
    const auto parts = PartyRepository(m_database).first(question.estate, question.party);
    const auto told = notices(question);
    const auto offered = offers(question);
    const auto counted = counts(question);
    const auto sheets = SettlementRepository(m_database).sheets(**known, question.day);
    for (const Error* error : {estate ? nullptr : &estate.error(), parts ? nullptr : &parts.error(),
             told ? nullptr : &told.error(), offered ? nullptr : &offered.error(),
             counted ? nullptr : &counted.error(), sheets ? nullptr : &sheets.error()})
        if (error)
            return std::unexpected(*error);
    return EstateView{*estate, question.day, *parts, *told, *offered, *counted, *sheets};
}

Result<Done> EstateRepository::lock(const QString& estate)
{
    return change(u"UPDATE estate SET steps = steps + 1 WHERE estate = ?"_s, {estate});
}

Result<QList<Notice>> EstateRepository::notices(const ViewQuestion& question) const
{
    const QString day = dayColumn(question.day);
    const QString members = u" WHERE p.estate = n.estate AND"_s + activeNow
        + u"AND (n.audience = 'all' OR n.audience = p.kind OR (p.building <> ''"
          " AND n.audience = 'building:' || p.building)))"_s;
    auto row = m_database.run(
        u"SELECT n.notice, n.audience, n.topic, n.title, n.valid_from, n.valid_until,"
        " (SELECT COUNT(*) FROM estate_party p"_s
            + members // and of them who was told, so that who has left is in neither
            + u", (SELECT COUNT(*) FROM estate_notice_seen s JOIN estate_party p"
              " ON p.party = s.party AND s.notice = n.notice"_s
            + members
            + u" FROM estate_notice n WHERE n.estate = ?"
              " ORDER BY CASE WHEN n.notice = ? THEN 0 ELSE 1 END, n.valid_from DESC, n.notice"
              " LIMIT ?"_s,
        {day, day, day, day, question.estate, idText(question.notice), mostNotices});
    if (!row)
        return std::unexpected(row.error());
    QList<Notice> notices;
    while (row->next())
        notices.append({QUuid::fromString(row->value(0).toString()), row->value(1).toString(),
            row->value(2).toString(), row->value(3).toString(), dayIn(row->value(4)),
            dayIn(row->value(5)), row->value(6).toInt(), row->value(7).toInt()});
    return notices;
}

Result<QList<Offer>> EstateRepository::offers(const ViewQuestion& question) const
{
    const QString day = dayColumn(question.day);
    auto row = m_database.run(
        u"SELECT o.offer, o.party, p.about, o.title, o.valid_from, o.valid_until, o.metres"
        " FROM estate_offer o JOIN estate_party p ON p.party = o.party"
        " WHERE o.estate = ? AND o.valid_until >= ? AND"_s
            + activeNow + u"ORDER BY o.valid_from DESC, o.offer LIMIT ?"_s,
        {question.estate, day, day, day, mostNotices});
    if (!row)
        return std::unexpected(row.error());
    const PartyRepository parties(m_database);
    QList<Offer> offers;
    while (row->next()) {
        const auto name = parties.nameIn(row->value(1).toString(), row->value(2));
        if (!name)
            return std::unexpected(name.error());
        offers.append({QUuid::fromString(row->value(0).toString()),
            QUuid::fromString(row->value(1).toString()), *name, row->value(3).toString(),
            dayIn(row->value(4)), dayIn(row->value(5)), row->value(6).toLongLong()});
    }
    return offers;
}

Result<QList<PartyCount>> EstateRepository::counts(const ViewQuestion& question) const
{
    const QString day = dayColumn(question.day);
    auto row = m_database.run(u"SELECT p.kind, COUNT(*), COALESCE(SUM(CASE WHEN"_s + activeNow
            + u"THEN 1 ELSE 0 END), 0) FROM estate_party p WHERE p.estate = ?"
              " GROUP BY p.kind ORDER BY p.kind LIMIT 4"_s,
        {day, day, question.estate});
    if (!row)
        return std::unexpected(row.error());
    QList<PartyCount> counts;
    while (row->next())
        counts.append({partyKindOf(row->value(0).toString()).value_or(PartyKind::Bank),
            row->value(1).toInt(), row->value(2).toInt()});
    return counts;
}

/// Of all papers together: a template may want several, and who signs twice brings the same.
QString EstateRepository::documentIndex(const SignUp& act) const
{
    return m_database.fieldKeys().index("estate_party.document_ix",
        act.estate + u'|' + nameOf(act.kind) + u'|'
            + act.documents.value(
                act.kind == PartyKind::Resident ? u"resident_id"_s : u"credit_code"_s));
}

Result<bool> EstateRepository::hasSigned(const SignUp& act, const QDate& day) const
{
    auto row = m_database.run(u"SELECT 1 FROM estate_party WHERE document_ix = ? AND ended_on = ''"
                              " AND valid_until >= ? LIMIT 1"_s,
        {documentIndex(act), dayColumn(day)});
    if (!row)
        return std::unexpected(row.error());
    return row->next();
}

Result<Done> EstateRepository::addEstate(const EstateRow& row)
{
    const auto others
        = ids(u"SELECT estate FROM estate WHERE biller = ? AND biller <> '' AND estate <> ?"_s,
            {notNull(row.biller), row.id});
    if (!others)
        return std::unexpected(others.error());
    if (!others->isEmpty())
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "Another estate is settled by this biller already."),
            others->first());
    return change(u"INSERT INTO estate(estate, template, name, name_en, latitude, longitude,"
                  " biller) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (estate) DO NOTHING"_s,
        {row.id, row.templ, row.name.zh, row.name.en, row.place.latitude, row.place.longitude,
            notNull(row.biller)});
}

Result<Done> EstateRepository::add(const QUuid& id, const SignUp& act, const SignedUp& with)
{
    const ClosedRow closed(m_database, "estate_party", idText(id));
    return change(u"INSERT INTO estate_party(party, estate, kind, about, document_ix, building,"
                  " contribution, valid_from, valid_until, branch, signed_at, customer)"
                  " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (party) DO NOTHING"_s,
        {idText(id), act.estate, nameOf(act.kind), closed.close("about", aboutText(act)),
            documentIndex(act), notNull(act.building), act.contribution.minor(),
            dayColumn(act.from), dayColumn(act.until), with.branch, timestampToJson(with.at),
            with.record.isNull() ? u""_s : idText(with.record)});
}

Result<Done> EstateRepository::forget(
    const QStringList& records, const QStringList& residentNumbers)
{
    for (const QString& record : records)
        if (const auto gone = forgetWhere("customer", record); !gone)
            return gone;
    if (residentNumbers.isEmpty())
        return Done{};
    const auto estates = ids(u"SELECT estate FROM estate ORDER BY estate"_s, {});
    if (!estates)
        return std::unexpected(estates.error());
    for (const QString& estate : *estates)
        for (const QString& number : residentNumbers) {
            SignUp signedBy{.estate = estate, .kind = PartyKind::Resident};
            signedBy.documents.insert(u"resident_id"_s, number);
            if (const auto gone = forgetWhere("document_ix", documentIndex(signedBy)); !gone)
                return gone;
        }
    return Done{};
}

Result<Done> EstateRepository::forgetWhere(const char* column, const QString& value)
{
    const auto found = ids(
        u"SELECT party FROM estate_party WHERE %1 = ?"_s.arg(QLatin1StringView(column)), {value});
    if (!found)
        return std::unexpected(found.error());
    for (const QString& party : *found) {
        const ClosedRow closed(m_database, "estate_party", party);
        const auto forgotten = change(u"UPDATE estate_party SET about = ?, document_ix = '',"
                                      " customer = '' WHERE party = ?"_s,
            {closed.close("about", aboutText({})), party});
        if (!forgotten)
            return forgotten;
        const auto gone = server::PaperCopies(m_database).forgetSubject(u"estate"_s, party);
        if (!gone)
            return gone;
    }
    return server::forgetReasons(m_database, *found);
}

/// Read to the end: a statement in between would end the reading.
Result<QStringList> EstateRepository::ids(const QString& sql, const QVariantList& values) const
{
    auto row = m_database.run(sql, values);
    if (!row)
        return std::unexpected(row.error());
    QStringList found;
    while (row->next())
        found.append(row->value(0).toString());
    return found;
}

Result<Done> EstateRepository::end(const QUuid& party, const QDate& day)
{
    return change(
        u"UPDATE estate_party SET ended_on = ? WHERE party = ?"_s, {dayColumn(day), idText(party)});
}

Result<Done> EstateRepository::add(const QUuid& id, const Publish& act)
{
    return change(u"INSERT INTO estate_notice(notice, estate, audience, topic, title, valid_from,"
                  " valid_until) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (notice) DO NOTHING"_s,
        {idText(id), act.estate, act.group, act.topic, act.title, dayColumn(act.from),
            dayColumn(act.until)});
}

Result<Done> EstateRepository::noteSeen(const NoteSeen& act, const QDateTime& at)
{
    return change(u"INSERT INTO estate_notice_seen(notice, party, seen_at) VALUES (?, ?, ?)"
                  " ON CONFLICT (notice, party) DO NOTHING"_s,
        {idText(act.notice), idText(act.party), timestampToJson(at)});
}

Result<Done> EstateRepository::add(const QUuid& id, const MakeOffer& act)
{
    return change(u"INSERT INTO estate_offer(offer, estate, party, title, valid_from, valid_until,"
                  " metres) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (offer) DO NOTHING"_s,
        {idText(id), act.estate, idText(act.party), act.title, dayColumn(act.from),
            dayColumn(act.until), act.within});
}

} // namespace hui::estate
