// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/BillerRow.h"

#include "app/catalogue/CatalogueWire.h"

#include <QJsonDocument>

namespace hui {

Result<QList<Biller>> readBillers(Result<Query> found)
{
    if (!found)
        return std::unexpected(found.error());
    QList<Biller> billers;
    while (found->next()) {
        const QByteArray value = found->value(0).toString().toUtf8();
        auto biller
            = billerFromJson(QJsonDocument::fromJson(value).object(), QStringLiteral("biller"));
        if (!biller)
            return failure(Error::Kind::Storage, biller.error().text, biller.error().detail);
        biller->terms.version = found->value(1).toLongLong();
        billers.append(*std::move(biller));
    }
    return billers;
}

} // namespace hui
