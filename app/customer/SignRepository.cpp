// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/SignRepository.h"

#include "app/core/IdText.h"
#include "app/customer/InsertRows.h"
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

Result<Done> SignRepository::add(const Customer& customer)
{
    const QString id = idText(customer.id);
    QVariantList rows;
    for (const QString& sign : indexesOf(customer))
        rows << sign << id;
    return insertRows(m_database, u"customer_sign(sign_ix, customer)"_s, 2, rows);
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
