// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/Biller.h"
#include "app/catalogue/CatalogueVersionRepository.h"
#include "app/catalogue/OpenPlatform.h"
#include "ui/Pill.h"
#include "ui/RowTableModel.h"

#include <QCoreApplication>

namespace hui::openplatform {

/// One of the four lists of the catalogue as it is shown: headings, rows of texts, and the look of
/// the last column, which says how an entry stands.
struct Listing {
    struct Row {
        QStringList cells;
        std::optional<PillLook> standing; ///< of the last cell
    };
    QStringList headings;
    QList<Row> rows;
};

/// Puts the entries into words of the desk's language.
class ListingText {
    Q_DECLARE_TR_FUNCTIONS(hui::openplatform::ListingText)

public:
    static Listing of(const QList<Biller>& billers);
    static Listing of(const QList<Interface>& interfaces);
    static Listing of(const QList<Need>& needs);
    static Listing of(const QList<CatalogueVersion>& versions);
};

/// A listing as a table. It holds texts; it reads no database and decides nothing.
class ListingTableModel : public RowTableModel<Listing::Row> {
    Q_OBJECT

public:
    explicit ListingTableModel(QObject* parent = nullptr);

    void setListing(Listing listing);

protected:
    QString text(const Listing::Row& row, int column) const override;
    QVariant look(const Listing::Row& row, int column, int role) const override;
};

} // namespace hui::openplatform
