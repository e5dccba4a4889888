// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/ParkedFormRepository.h"

#include "app/core/IdText.h"
#include "app/core/StrictJson.h"
#include "app/store/ClosedRow.h"
#include "app/store/Database.h"
#include "app/store/RunDone.h"

namespace hui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostParked = 500; // of a desk: pages times customers who wait
constexpr JsonLimits ownWords{.maxBytes = 8 * 1024 * 1024}; // copies of papers are among them

ClosedRow closedForm(const Database& database, const QString& visit, const QString& page)
{
    return {database, "parked_form", visit + u'/' + page};
}

} // namespace

QStringList parkedFormMigrations()
{
    return {u":/schema/customer/desk_001_parked_form.sql"_s};
}

Result<Done> ParkedFormRepository::keep(
    const QUuid& visit, const QDate& day, const QList<ParkedForm>& forms)
{
    return m_database.transaction([&]() -> Result<Done> {
        const QString id = idText(visit);
        if (const auto emptied = forget(visit); !emptied)
            return emptied;
        for (const ParkedForm& form : forms) {
            const QString kept = QString::fromUtf8(canonicalJson(form.kept));
            const auto written = m_database.run(
                u"INSERT INTO parked_form(visit, page, day, kept) VALUES (?, ?, ?, ?)"_s,
                {id, form.page.isEmpty() ? u""_s : form.page, day.toString(Qt::ISODate),
                    closedForm(m_database, id, form.page).close("kept", kept)});
            if (!written)
                return std::unexpected(written.error());
        }
        return Done{};
    });
}

Result<QList<ParkedForm>> ParkedFormRepository::read(
    const QString& statement, const QString& value) const
{
    auto row = m_database.run(statement, {value, mostParked});
    if (!row)
        return std::unexpected(row.error());
    QList<ParkedForm> forms;
    while (row->next()) {
        const QString visit = row->value(0).toString();
        const QString page = row->value(1).toString();
        ClosedRow closed = closedForm(m_database, visit, page);
        const QString kept = closed.open("kept", row->value(2));
        if (const Result<Done> opened = closed.finish(); !opened)
            return std::unexpected(opened.error());
        const Result<QJsonObject> content = parseStrict(kept.toUtf8(), ownWords);
        if (!content)
            return std::unexpected(content.error());
        forms.append({QUuid::fromString(visit), page, *content});
    }
    return forms;
}

Result<QList<ParkedForm>> ParkedFormRepository::of(const QUuid& visit) const
{
    return read(u"SELECT visit, page, kept FROM parked_form WHERE visit = ?"
                " ORDER BY page LIMIT ?"_s,
        idText(visit));
}

Result<QList<ParkedForm>> ParkedFormRepository::waiting(const QDate& day) const
{
    return read(u"SELECT visit, page, kept FROM parked_form WHERE page = '' AND day >= ?"
                " ORDER BY visit LIMIT ?"_s,
        day.toString(Qt::ISODate));
}

Result<Done> ParkedFormRepository::forget(const QUuid& visit)
{
    return done(m_database.run(u"DELETE FROM parked_form WHERE visit = ?"_s, {idText(visit)}));
}

Result<Done> ParkedFormRepository::forgetBefore(const QDate& day)
{
    return done(
        m_database.run(u"DELETE FROM parked_form WHERE day < ?"_s, {day.toString(Qt::ISODate)}));
}

} // namespace hui
