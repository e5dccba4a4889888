// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/advice/platform/OfferRepository.h"

#include "app/store/ColumnText.h"
#include "app/store/Database.h"
#include "app/store/RunDone.h"

namespace hui::advice {

using namespace Qt::StringLiterals;

namespace {

QDate dayIn(const QVariant& column)
{
    return QDate::fromString(column.toString(), Qt::ISODate);
}

AdviceLine lineIn(const QVariant& column)
{
    const auto line = adviceLineOf(column.toString());
    HUI_ASSERT(line); // the table checks it, or the seed
    return *line;
}

} // namespace

Result<AdviceBook> OfferRepository::book(const QDate& day) const
{
    AdviceBook book;
    const auto fill = [](auto& into, auto read) -> Result<Done> {
        if (!read)
            return std::unexpected(read.error());
        into = *std::move(read);
        return Done{};
    };
    for (const auto& filled :
        {fill(book.information, information(day)), fill(book.notices, notices()),
            fill(book.bands, bands(day)), fill(book.persons, persons())})
        if (!filled)
            return std::unexpected(filled.error());
    return book;
}

Result<QList<Information>> OfferRepository::information(const QDate& day) const
{
    auto rows = m_database.run(
        u"SELECT information, line, title, title_en, body, body_en, risk_grade, source, valid_from,"
        " valid_until FROM advice_information WHERE valid_until >= ?"
        " ORDER BY information LIMIT 500"_s,
        {dayColumn(day)});
    if (!rows)
        return std::unexpected(rows.error());
    QList<Information> found;
    while (rows->next()) {
        const auto text = [&rows](int column) { return rows->value(column).toString(); };
        found.append({text(0), lineIn(rows->value(1)), text(2), text(3), text(4), text(5),
            rows->value(6).toInt(), text(7), dayIn(rows->value(8)), dayIn(rows->value(9))});
    }
    return found;
}

Result<QList<RiskNotice>> OfferRepository::notices() const
{
    auto rows = m_database.run(u"SELECT line, version, valid_from, paragraphs, paragraphs_en"
                               " FROM advice_notice ORDER BY line, valid_from DESC LIMIT 500"_s);
    if (!rows)
        return std::unexpected(rows.error());
    QList<RiskNotice> found;
    while (rows->next())
        found.append({lineIn(rows->value(0)), rows->value(1).toString(), dayIn(rows->value(2)),
            rows->value(3).toString().split(u'\n'), rows->value(4).toString().split(u'\n')});
    return found;
}

Result<QList<AmountBand>> OfferRepository::bands(const QDate& day) const
{
    auto rows = m_database.run(u"SELECT band, name, name_en, valid_from, valid_until"
                               " FROM advice_band WHERE valid_until = '' OR valid_until >= ?"
                               " ORDER BY place, valid_from LIMIT 500"_s,
        {dayColumn(day)});
    if (!rows)
        return std::unexpected(rows.error());
    QList<AmountBand> found;
    while (rows->next())
        found.append({rows->value(0).toString(), rows->value(1).toString(),
            rows->value(2).toString(), dayIn(rows->value(3)), dayIn(rows->value(4))});
    return found;
}

Result<std::optional<MeetingHours>> OfferRepository::hoursOn(const QDate& day) const
{
    auto row = m_database.run(u"SELECT opens, closes, minutes, days_ahead FROM advice_hours"
                              " WHERE valid_from <= ? ORDER BY valid_from DESC LIMIT 1"_s,
        {dayColumn(day)});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return std::nullopt;
    const auto time = [&row](int column) {
        return QTime::fromString(row->value(column).toString(), u"HH:mm"_s);
    };
    return MeetingHours{time(0), time(1), row->value(2).toInt(), row->value(3).toInt()};
}

Result<QList<LicensedPerson>> OfferRepository::persons() const
{
    auto rows = m_database.run(
        u"SELECT person, name, branch FROM advice_person ORDER BY person LIMIT 500"_s);
    if (!rows)
        return std::unexpected(rows.error());
    QList<LicensedPerson> found;
    while (rows->next())
        found.append(
            {rows->value(0).toString(), rows->value(1).toString(), rows->value(2).toString()});
    for (LicensedPerson& each : found) {
        const auto licences = licencesOf(each.id);
        if (!licences)
            return std::unexpected(licences.error());
        each.licences = *licences;
    }
    return found;
}

Result<QList<Licence>> OfferRepository::licencesOf(const QString& person) const
{
    auto rows = m_database.run(u"SELECT kind, number, valid_until, lines FROM advice_licence"
                               " WHERE person = ? ORDER BY number LIMIT 20"_s,
        {person});
    if (!rows)
        return std::unexpected(rows.error());
    QList<Licence> found;
    while (rows->next()) {
        Licence licence{
            rows->value(0).toString(), rows->value(1).toString(), dayIn(rows->value(2))};
        for (const QString& name : rows->value(3).toString().split(u' ', Qt::SkipEmptyParts))
            licence.lines.append(lineIn(name));
        found.append(licence);
    }
    return found;
}

Result<std::optional<LicensedPerson>> OfferRepository::person(const QString& id) const
{
    auto row = m_database.run(
        u"SELECT person, name, branch FROM advice_person WHERE person = ?"_s, {id});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return std::nullopt;
    LicensedPerson found{
        row->value(0).toString(), row->value(1).toString(), row->value(2).toString()};
    const auto licences = licencesOf(id);
    if (!licences)
        return std::unexpected(licences.error());
    found.licences = *licences;
    return found;
}

Result<std::optional<LicensedPerson>> OfferRepository::lockPerson(const QString& id)
{
    const auto locked
        = m_database.run(u"UPDATE advice_person SET steps = steps + 1 WHERE person = ?"_s, {id});
    return locked ? person(id) : std::unexpected(locked.error());
}

Result<Done> OfferRepository::add(const Information& added)
{
    return done(m_database.run(
        u"INSERT INTO advice_information(information, line, title, title_en, body, body_en,"
        " risk_grade, source, valid_from, valid_until) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (information) DO NOTHING"_s,
        {added.id, nameOf(added.line), added.title, added.titleEn, added.text, added.textEn,
            added.riskGrade, added.source, dayColumn(added.validFrom),
            dayColumn(added.validUntil)}));
}

Result<Done> OfferRepository::add(const RiskNotice& notice)
{
    return done(m_database.run(
        u"INSERT INTO advice_notice(line, version, valid_from, paragraphs, paragraphs_en)"
        " VALUES (?, ?, ?, ?, ?) ON CONFLICT (line, version) DO NOTHING"_s,
        {nameOf(notice.line), notice.version, dayColumn(notice.validFrom),
            notice.paragraphs.join(u'\n'), notice.paragraphsEn.join(u'\n')}));
}

Result<Done> OfferRepository::add(const LicensedPerson& added)
{
    const auto written
        = m_database.run(u"INSERT INTO advice_person(person, name, branch) VALUES (?, ?, ?)"
                         " ON CONFLICT (person) DO NOTHING"_s,
            {added.id, added.name, added.branch});
    if (!written)
        return std::unexpected(written.error());
    for (const Licence& licence : added.licences) {
        QStringList lines;
        for (const AdviceLine line : licence.lines)
            lines.append(nameOf(line));
        const auto noted
            = m_database.run(u"INSERT INTO advice_licence(person, number, kind, valid_until, lines)"
                             " VALUES (?, ?, ?, ?, ?) ON CONFLICT (person, number) DO NOTHING"_s,
                {added.id, licence.number, licence.kind, dayColumn(licence.validUntil),
                    lines.join(u' ')});
        if (!noted)
            return std::unexpected(noted.error());
    }
    return Done{};
}

} // namespace hui::advice
