// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/community/Hospital.h"
#include "ui/RowTableModel.h"

namespace hui::community {

/// A half day of a doctor through the days shown.
struct PlanRow {
    Doctor doctor = {};
    HalfDay half = HalfDay::Morning;
    QList<std::optional<ClinicSession>> days = {}; ///< nothing: no patients are seen then

    friend bool operator==(const PlanRow&, const PlanRow&) = default;
};

/// When the doctors of a department see patients: two rows a doctor, a column a day. A cell says
/// how many numbers are left.
class PlanTableModel : public RowTableModel<PlanRow> {
    Q_OBJECT

public:
    enum Column { Name, Half, FirstDay };
    enum Role { SlotRole = Qt::UserRole + 200 }; ///< int(Slot): what stands at a half day
    enum class Slot { None, Full, Few, Free, Chosen };
    explicit PlanTableModel(QObject* parent = nullptr);

    /// `today` is marked as such.
    void setPlan(const DepartmentPlan& plan, const QDate& today);
    void clear();

    /// The half day whose times are shown; an invalid one: none.
    void setChosen(const QModelIndex& index);

    /// What is chosen at a cell; nothing where no number is left.
    std::optional<ClinicSession> sessionAt(const QModelIndex& index) const;
    /// The half day of a doctor, so many days after the first that is shown; no index where the
    /// doctor or the day is none of these.
    QModelIndex indexOf(const QString& doctor, qint64 day, HalfDay half) const;
    const Doctor& doctorAt(int row) const { return rows().at(row).doctor; }

    /// Only cells with numbers can be chosen.
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QString text(const PlanRow& row, int column) const override;
    QVariant look(const PlanRow& row, int column, int role) const override;
    Slot slotOf(const PlanRow& row, int column) const;

    QString m_doctor; ///< whose half day is chosen; empty: none
    HalfDay m_half = HalfDay::Morning;
    QDate m_day; ///< when it is
};

/// "a.m.", "上午"
QString halfText(HalfDay half);

} // namespace hui::community
