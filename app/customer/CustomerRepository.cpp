// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/CustomerRepository.h"

#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/customer/AccountRepository.h"
#include "app/customer/ConsentRepository.h"
#include "app/customer/CustomerWords.h"
#include "app/customer/InsertRows.h"
#include "app/customer/LinkRepository.h"
#include "app/customer/SignRepository.h"
#include "app/customer/TagRepository.h"
#include "app/store/ClosedRow.h"
#include "app/store/ColumnText.h"
#include "app/store/Database.h"
#include "app/store/RunDone.h"

#include <array>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostJoins = 8; // a chain of records; a ring cannot be made, and is not followed

QString rowOf(const QString& customer, const QString& rest)
{
    return customer + u'/' + rest;
}

} // namespace

QStringList customerMigrations()
{
    return {u":/schema/customer/001_customer.sql"_s, u":/schema/customer/002_consent.sql"_s,
        u":/schema/customer/003_consent_text.sql"_s, u":/schema/customer/004_link_tag.sql"_s,
        u":/schema/customer/005_account.sql"_s, u":/schema/customer/006_customer_sign.sql"_s,
        u":/schema/customer/007_erase_on.sql"_s, u":/schema/customer/008_consent_service.sql"_s};
}

Result<QUuid> CustomerRepository::standingFor(const QUuid& id) const
{
    QUuid stands = id;
    for (int step = 0; step < mostJoins; ++step) {
        auto row = m_database.run(u"SELECT joined FROM customer WHERE id = ?"_s, {idText(stands)});
        if (!row)
            return std::unexpected(row.error());
        if (!row->next())
            return QUuid();
        const QString joined = row->value(0).toString();
        if (joined.isEmpty())
            return stands;
        stands = QUuid::fromString(joined);
    }
    return QUuid();
}

Result<std::optional<Customer>> CustomerRepository::byId(const QUuid& id) const
{
    const Result<QUuid> stands = standingFor(id);
    if (!stands)
        return std::unexpected(stands.error());
    if (stands->isNull())
        return std::nullopt;
    auto row = m_database.run(
        u"SELECT created_at, erase_on FROM customer WHERE id = ?"_s, {idText(*stands)});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return std::nullopt;
    Customer customer;
    customer.id = *stands;
    customer.createdAt = momentIn(row->value(0));
    customer.eraseOn = QDate::fromString(row->value(1).toString(), Qt::ISODate);
    for (const auto read : {&CustomerRepository::readCertificates, &CustomerRepository::readFields,
             &CustomerRepository::readConflicts, &CustomerRepository::readParts})
        if (const Result<Done> done = (this->*read)(customer); !done)
            return std::unexpected(done.error());
    return customer;
}

Result<Done> CustomerRepository::readCertificates(Customer& customer) const
{
    const QString id = idText(customer.id);
    auto row = m_database.run(
        u"SELECT certificate_ix, kind, country, number, valid_until FROM customer_certificate"
        " WHERE customer = ? ORDER BY kind, certificate_ix"_s,
        {id});
    if (!row)
        return std::unexpected(row.error());
    while (row->next()) {
        ClosedRow closed(m_database, "customer_certificate", rowOf(id, row->value(0).toString()));
        const auto kind = certificateKindOf(row->value(1).toString());
        customer.certificates.append({kind.value_or(CertificateKind::ResidentId),
            closed.open("number", row->value(3)), row->value(2).toString(),
            QDate::fromString(row->value(4).toString(), Qt::ISODate)});
        if (const Result<Done> opened = closed.finish(); !opened)
            return opened;
    }
    return Done{};
}

Result<Done> CustomerRepository::readFields(Customer& customer) const
{
    const QString id = idText(customer.id);
    auto row = m_database.run(
        u"SELECT field, value, set_by FROM customer_field WHERE customer = ?"_s, {id});
    if (!row)
        return std::unexpected(row.error());
    while (row->next()) {
        const auto field = customerFieldOf(row->value(0).toString());
        if (!field)
            continue; // of a later version of this program
        ClosedRow closed(m_database, "customer_field", rowOf(id, nameOf(*field)));
        customer.fields.insert(*field,
            {closed.open("value", row->value(1)), QUuid::fromString(row->value(2).toString())});
        if (const Result<Done> opened = closed.finish(); !opened)
            return opened;
    }
    return Done{};
}

Result<Done> CustomerRepository::readConflicts(Customer& customer) const
{
    const QString id = idText(customer.id);
    auto row = m_database.run(
        u"SELECT operation, field, value, at FROM customer_conflict WHERE customer = ?"
        " ORDER BY at, operation, field"_s,
        {id});
    if (!row)
        return std::unexpected(row.error());
    while (row->next()) {
        const auto field = customerFieldOf(row->value(1).toString());
        if (!field)
            continue;
        const QString operation = row->value(0).toString();
        ClosedRow closed(
            m_database, "customer_conflict", rowOf(rowOf(id, operation), nameOf(*field)));
        customer.conflicts.append({QUuid::fromString(operation), *field,
            closed.open("value", row->value(2)), momentIn(row->value(3))});
        if (const Result<Done> opened = closed.finish(); !opened)
            return opened;
    }
    return Done{};
}

Result<Done> CustomerRepository::readParts(Customer& customer) const
{
    const auto consents = ConsentRepository(m_database).of(customer.id);
    if (!consents)
        return std::unexpected(consents.error());
    const auto links = LinkRepository(m_database).of(customer.id);
    if (!links)
        return std::unexpected(links.error());
    const auto tags = TagRepository(m_database).of(customer.id);
    if (!tags)
        return std::unexpected(tags.error());
    customer.consents = *consents;
    customer.links = *links;
    customer.tags = *tags;
    for (Consent& consent : customer.consents)
        endWithChildhood(customer, consent);
    return Done{};
}

Result<QStringList> CustomerRepository::numbersOf(const QUuid& id) const
{
    auto row = m_database.run(
        u"WITH RECURSIVE same(id) AS (SELECT id FROM customer WHERE id = ?"
        " UNION SELECT c.id FROM customer c JOIN same s ON c.joined = s.id AND c.joined <> '')"
        " SELECT id FROM same ORDER BY id"_s,
        {idText(id)});
    if (!row)
        return std::unexpected(row.error());
    QStringList numbers;
    while (row->next())
        numbers.append(row->value(0).toString());
    return numbers;
}

Result<std::optional<Customer>> CustomerRepository::byCertificate(
    const Certificate& certificate) const
{
    auto row
        = m_database.run(u"SELECT customer FROM customer_certificate WHERE certificate_ix = ?"_s,
            {indexOf(certificate)});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return std::nullopt;
    return byId(QUuid::fromString(row->value(0).toString()));
}

Result<bool> CustomerRepository::claim(const Certificate& certificate, const QUuid& customer)
{
    const QString index = indexOf(certificate);
    const ClosedRow row(m_database, "customer_certificate", idText(customer) + u'/' + index);
    const auto claimed = m_database.run(
        u"INSERT INTO customer_certificate(certificate_ix, customer, kind, country, number,"
        " valid_until) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (certificate_ix) DO NOTHING"_s,
        {index, idText(customer), nameOf(certificate.kind), certificate.country,
            row.close("number", certificate.number), dayColumn(certificate.validUntil)});
    if (!claimed)
        return std::unexpected(claimed.error());
    return claimed->numRowsAffected() > 0;
}

Result<Done> CustomerRepository::lock(const QUuid& id)
{
    return done(
        m_database.run(u"UPDATE customer SET joined = joined WHERE id = ?"_s, {idText(id)}));
}

/// Of a record that is new nothing has to be cleared, which is most of what a crowd is entered by.
Result<Done> CustomerRepository::save(const Customer& customer)
{
    const Result<bool> isNew = writeRow(customer);
    if (!isNew)
        return std::unexpected(isNew.error());
    if (!*isNew)
        if (const Result<Done> cleared = clearParts(idText(customer.id)); !cleared)
            return cleared;
    for (const auto write : {&CustomerRepository::writeCertificates,
             &CustomerRepository::writeFields, &CustomerRepository::writeConflicts,
             &CustomerRepository::writeParts, &CustomerRepository::writeWords})
        if (const Result<Done> written = (this->*write)(customer); !written)
            return written;
    return Done{};
}

Result<bool> CustomerRepository::writeRow(const Customer& customer)
{
    const QString id = idText(customer.id);
    const auto entered = m_database.run(
        u"INSERT INTO customer(id, joined, created_at, erase_on) VALUES (?, '', ?, ?)"
        " ON CONFLICT (id) DO NOTHING"_s,
        {id, timestampToJson(customer.createdAt), dayColumn(customer.eraseOn)});
    if (!entered)
        return std::unexpected(entered.error());
    if (entered->numRowsAffected() > 0)
        return true;
    const auto kept
        = m_database.run(u"UPDATE customer SET joined = '', erase_on = ? WHERE id = ?"_s,
            {dayColumn(customer.eraseOn), id});
    if (!kept)
        return std::unexpected(kept.error());
    return false;
}

Result<Done> CustomerRepository::writeCertificates(const Customer& customer)
{
    const QString id = idText(customer.id);
    for (const Certificate& certificate : customer.certificates) {
        const QString index = indexOf(certificate);
        const ClosedRow row(m_database, "customer_certificate", id + u'/' + index);
        const auto written = m_database.run(
            u"INSERT INTO customer_certificate(certificate_ix, customer, kind, country, number,"
            " valid_until) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (certificate_ix) DO UPDATE SET"
            " customer = excluded.customer, kind = excluded.kind, number = excluded.number,"
            " valid_until = excluded.valid_until"_s,
            {index, id, nameOf(certificate.kind), certificate.country,
                row.close("number", certificate.number), dayColumn(certificate.validUntil)});
        if (!written)
            return std::unexpected(written.error());
    }
    return Done{};
}

Result<Done> CustomerRepository::writeFields(const Customer& customer)
{
    const QString id = idText(customer.id);
    QVariantList rows;
    for (auto field = customer.fields.cbegin(); field != customer.fields.cend(); ++field) {
        const QString name = nameOf(field.key());
        const ClosedRow row(m_database, "customer_field", id + u'/' + name);
        rows << id << name << row.close("value", field->value) << idText(field->setBy);
    }
    return insertRows(m_database, u"customer_field(customer, field, value, set_by)"_s, 4, rows);
}

Result<Done> CustomerRepository::writeConflicts(const Customer& customer)
{
    const QString id = idText(customer.id);
    QVariantList rows;
    for (const FieldConflict& conflict : customer.conflicts) {
        const QString operation = idText(conflict.operation);
        const QString name = nameOf(conflict.field);
        const ClosedRow row(m_database, "customer_conflict", id + u'/' + operation + u'/' + name);
        rows << id << operation << name << row.close("value", conflict.value)
             << timestampToJson(conflict.at);
    }
    return insertRows(
        m_database, u"customer_conflict(customer, operation, field, value, at)"_s, 5, rows);
}

Result<Done> CustomerRepository::writeParts(const Customer& customer)
{
    const auto kept = ConsentRepository(m_database).add(customer.id, customer.consents);
    if (!kept)
        return kept;
    if (const auto tied = LinkRepository(m_database).add(customer.id, customer.links); !tied)
        return tied;
    return TagRepository(m_database).add(customer.id, customer.tags);
}

Result<Done> CustomerRepository::writeWords(const Customer& customer)
{
    const QString id = idText(customer.id);
    QVariantList rows;
    for (const QString& word : customerWords(customer))
        rows << m_database.fieldKeys().index("customer_word", word) << id;
    const auto written = insertRows(m_database, u"customer_word(word_ix, customer)"_s, 2, rows);
    return written ? SignRepository(m_database).add(customer) : written;
}

Result<Done> CustomerRepository::join(const QUuid& id, const QUuid& to)
{
    HUI_ASSERT(id != to);
    if (const Result<Done> moved = AccountRepository(m_database).join(id, to); !moved)
        return moved;
    if (const Result<Done> cleared = clear(idText(id)); !cleared)
        return cleared;
    return done(m_database.run(u"INSERT INTO customer(id, joined, created_at) VALUES (?, ?, '')"
                               " ON CONFLICT (id) DO UPDATE SET joined = excluded.joined"_s,
        {idText(id), idText(to)}));
}

Result<Done> CustomerRepository::remove(const QUuid& id)
{
    if (const Result<Done> cleared = clear(idText(id)); !cleared)
        return cleared;
    if (const Result<Done> forgotten = AccountRepository(m_database).remove(id); !forgotten)
        return forgotten;
    return done(
        m_database.run(u"DELETE FROM customer WHERE id = ? OR (joined = ? AND joined <> '')"_s,
            {idText(id), idText(id)}));
}

Result<QList<QUuid>> CustomerRepository::dueForErasure(
    const QDate& day, const QUuid& after, int limit) const
{
    auto row = m_database.run(u"SELECT id FROM customer WHERE erase_on <> '' AND erase_on <= ?"
                              " AND id > ? ORDER BY id LIMIT ?"_s,
        {day.toString(Qt::ISODate), after.isNull() ? u""_s : idText(after), limit});
    if (!row)
        return std::unexpected(row.error());
    QList<QUuid> ids;
    while (row->next())
        ids.append(QUuid::fromString(row->value(0).toString()));
    return ids;
}

Result<Done> CustomerRepository::clear(const QString& id)
{
    const auto cleared
        = m_database.run(u"DELETE FROM customer_certificate WHERE customer = ?"_s, {id});
    return cleared ? clearParts(id) : done(cleared);
}

Result<Done> CustomerRepository::clearParts(const QString& id)
{
    static const std::array<QString, 7> statements{
        u"DELETE FROM customer_field WHERE customer = ?"_s,
        u"DELETE FROM customer_conflict WHERE customer = ?"_s,
        u"DELETE FROM customer_consent WHERE customer = ?"_s,
        u"DELETE FROM customer_link WHERE customer = ?"_s,
        u"DELETE FROM customer_tag WHERE customer = ?"_s,
        u"DELETE FROM customer_sign WHERE customer = ?"_s,
        u"DELETE FROM customer_word WHERE customer = ?"_s};
    for (const QString& statement : statements)
        if (const auto cleared = m_database.run(statement, {id}); !cleared)
            return std::unexpected(cleared.error());
    return Done{};
}

QString CustomerRepository::indexOf(const Certificate& certificate) const
{
    return m_database.fieldKeys().index("customer_certificate", certificate.key());
}

} // namespace hui
