// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/SignRepository.h"

#include "app/core/IdText.h"
#include "app/store/Database.h"

namespace hui {

using namespace Qt::StringLiterals;

QStringList SignRepository::indexesOf(const Customer& customer) const
{
    const QString name = customer.value(CustomerField::Name).toLower();
    const QString phone = customer.value(CustomerField::Phone);
    const QString birth = customer.value(CustomerField::Birth);
    QStringList signs;
    for (const Certificate& certificate : customer.certificates)
        signs.append(u"number\n"_s + certificate.number);
    if (!name.isEmpty() && !phone.isEmpty())
        signs.append(u"name_phone\n"_s + name + u'\n' + phone);
    if (!name.isEmpty() && !birth.isEmpty())
        signs.append(u"name_birth\n"_s + name + u'\n' + birth);
    signs.removeDuplicates();
    for (QString& sign : signs)
        sign = m_database.fieldKeys().index("customer_sign", sign);
    return signs;
}

Result<Done> SignRepository::replace(const Customer& customer)
{
    const QString id = idText(customer.id);
    const auto cleared = m_database.run(u"DELETE FROM customer_sign WHERE customer = ?"_s, {id});
    if (!cleared)
        return std::unexpected(cleared.error());
    for (const QString& sign : indexesOf(customer)) {
        const auto written = m_database.run(
            u"INSERT INTO customer_sign(sign_ix, customer) VALUES (?, ?)"_s, {sign, id});
        if (!written)
            return std::unexpected(written.error());
    }
    return Done{};
}

QString SignRepository::sharingStatement()
{
    return u"SELECT customer FROM customer_sign WHERE sign_ix = ? AND customer <> ?"
           " ORDER BY customer LIMIT ?"_s;
}

Result<QList<QUuid>> SignRepository::sharing(const Customer& customer, int limit) const
{
    QList<QUuid> ids;
    for (const QString& sign : indexesOf(customer)) {
        auto row = m_database.run(sharingStatement(), {sign, idText(customer.id), limit});
        if (!row)
            return std::unexpected(row.error());
        while (row->next())
            if (const QUuid id = QUuid::fromString(row->value(0).toString());
                !ids.contains(id) && ids.size() < limit)
                ids.append(id);
    }
    return ids;
}

} // namespace hui
