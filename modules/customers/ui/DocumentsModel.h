// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/PersonDocument.h"
#include "ui/RowTableModel.h"

#include <QDate>

namespace hui::customers {

/// What images and vouchers there are of a customer: when, what, of which paper or business, where,
/// by which channel, under which number.
class DocumentsModel : public RowTableModel<PersonDocument> {
    Q_OBJECT

public:
    enum Column { Time, Kind, About, Place, Channel, Number, ColumnCount };

    /// `branch` is this one, `today` the business date.
    DocumentsModel(QString branch, const QDate& today, QObject* parent);

    /// Newest first.
    void setDocuments(const QList<PersonDocument>& documents);

private:
    QString text(const PersonDocument& row, int column) const override;
    QVariant look(const PersonDocument& row, int column, int role) const override;

    const QString m_branch;
    const QDate m_today;
};

} // namespace hui::customers
