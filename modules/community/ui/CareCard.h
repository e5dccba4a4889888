// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/community/Care.h"
#include "ui/Card.h"
#include "ui/RowTableModel.h"

class QLabel;

namespace hui {
class TableView;
}

namespace hui::community {

/// Visits ahead, as rows.
class CareTableModel : public RowTableModel<CareVisit> {
    Q_OBJECT

public:
    enum Column { Time, Patient, Where, Hospital, State, ColumnCount };
    explicit CareTableModel(QObject* parent = nullptr);
    /// As of a day of the clinic.
    void setVisits(const QList<CareVisit>& visits, const QDate& today);

private:
    QString text(const CareVisit& row, int column) const override;
    QVariant look(const CareVisit& row, int column, int role) const override;

    QDate m_today;
};

/// 就医动态: what lies ahead of who stands at the counter and of those they act for, at whatever
/// branch it was booked.
class CareCard : public Card {
    Q_OBJECT

public:
    explicit CareCard(QWidget* parent);

    /// Nobody stands at the counter, or somebody without a record.
    void showNobody();
    void showReading();
    void showVisits(const QList<CareVisit>& visits, const QDate& today);
    /// They could not be read; F5 reads them again.
    void showFailed(const QString& why);

Q_SIGNALS:
    void retryAsked();

private:
    void presentRow();

    CareTableModel* m_model;
    TableView* m_table;
    QLabel* m_detail;
};

} // namespace hui::community
