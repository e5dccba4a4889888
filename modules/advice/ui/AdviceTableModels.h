// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/advice/DeskReferral.h"
#include "modules/advice/Information.h"
#include "ui/RowTableModel.h"

namespace hui::advice {

/// What may be told of a line.
class InformationTableModel : public RowTableModel<Information> {
    Q_OBJECT

public:
    enum Column { Title, Grade, ColumnCount };
    explicit InformationTableModel(QObject* parent = nullptr);

    void setInformation(const QList<Information>& information) { setRows(information); }

private:
    QString text(const Information& row, int column) const override;
    QVariant look(const Information& row, int column, int role) const override;
};

/// The needs of the branch, the newest first. Who it is stands there masked.
class ReferralTableModel : public RowTableModel<DeskReferral> {
    Q_OBJECT

public:
    enum Column { Registered, Who, Line, MeetingTime, State, ColumnCount };
    explicit ReferralTableModel(QObject* parent = nullptr);

    /// Rows that are shown the same are not told anew.
    void setReferrals(const QList<DeskReferral>& referrals);
    /// The row of a need; -1 when it is not among them.
    int rowOf(const QUuid& need) const;

private:
    QString text(const DeskReferral& row, int column) const override;
    QVariant look(const DeskReferral& row, int column, int role) const override;
};

} // namespace hui::advice
