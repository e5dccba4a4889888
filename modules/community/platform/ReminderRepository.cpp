// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/platform/ReminderRepository.h"

#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/store/ClosedRow.h"
#include "app/store/ColumnText.h"
#include "app/store/Database.h"
#include "app/store/RunDone.h"

namespace hui::community {

using namespace Qt::StringLiterals;

namespace {

constexpr int readAtOnce = 500;

Result<bool> hasWritten(const Result<Query>& run)
{
    return run ? Result<bool>(run->numRowsAffected() > 0) : std::unexpected(run.error());
}

} // namespace

Result<bool> ReminderRepository::save(const Reminder& reminder, const QUuid& failed)
{
    const ClosedRow row(m_database, "community_reminder", idText(reminder.booking));
    return hasWritten(m_database.run(
        u"INSERT INTO community_reminder(booking, message, phone, clinic_date) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (booking) DO UPDATE SET message = excluded.message, phone = excluded.phone,"
        " told_at = '' WHERE community_reminder.told_at = '' OR community_reminder.message = ?"_s,
        {idText(reminder.booking), idText(reminder.message), row.close("phone", reminder.phone),
            dayColumn(reminder.date), idText(failed)}));
}

Result<std::optional<Reminder>> ReminderRepository::of(const QUuid& booking) const
{
    auto found = m_database.run(u"SELECT message, phone, clinic_date, told_at"
                                " FROM community_reminder WHERE booking = ?"_s,
        {idText(booking)});
    if (!found)
        return std::unexpected(found.error());
    if (!found->next())
        return std::nullopt;
    ClosedRow row(m_database, "community_reminder", idText(booking));
    const Reminder read{booking, QUuid::fromString(found->value(0).toString()),
        row.open("phone", found->value(1)),
        QDate::fromString(found->value(2).toString(), Qt::ISODate),
        !found->value(3).toString().isEmpty()};
    if (const auto opened = row.finish(); !opened)
        return std::unexpected(opened.error());
    return read;
}

Result<QList<QUuid>> ReminderRepository::untold(const QDate& date, const QUuid& after) const
{
    auto rows = m_database.run(
        u"SELECT booking FROM community_reminder WHERE clinic_date = ? AND told_at = ''"
        " AND booking > ? ORDER BY booking LIMIT ?"_s,
        {dayColumn(date), after.isNull() ? u""_s : idText(after), readAtOnce});
    if (!rows)
        return std::unexpected(rows.error());
    QList<QUuid> bookings;
    while (rows->next())
        bookings.append(QUuid::fromString(rows->value(0).toString()));
    return bookings;
}

Result<bool> ReminderRepository::markTold(const QUuid& booking, const QDateTime& at)
{
    return hasWritten(m_database.run(
        u"UPDATE community_reminder SET told_at = ? WHERE booking = ? AND told_at = ''"_s,
        {timestampToJson(at), idText(booking)}));
}

Result<Done> ReminderRepository::sweep(const QDate& today)
{
    return done(m_database.run(
        u"DELETE FROM community_reminder WHERE clinic_date < ?"_s, {dayColumn(today)}));
}

} // namespace hui::community
