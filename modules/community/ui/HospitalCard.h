// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/community/HospitalWire.h"
#include "ui/Card.h"

class QLabel;
class QLineEdit;

namespace hui {
class FindBox;
class TableView;
} // namespace hui

namespace hui::community {

class ClinicEnquiry;
class DepartmentTableModel;

/// The left card: which hospital, and which of its departments.
class HospitalCard : public Card {
    Q_OBJECT

public:
    HospitalCard(ClinicEnquiry& enquiry, QWidget* parent);

    const Hospital& hospital() const { return m_hospital; }
    std::optional<Department> department() const;

    /// Looks for a hospital and a department by what a customer wrote; the first that fits is
    /// chosen.
    void look(const QString& hospital, const QString& department);

    /// What is chosen, and chosen again, also after a restart of the desk.
    QJsonObject entered() const;
    void restore(const QJsonObject& entered);

    /// Reads again what is shown.
    void refresh();
    void focusFirst();

Q_SIGNALS:
    /// Another department, or none: its hospital has not been read yet.
    void chosen();

private:
    void build();
    void found(const QString& typed, const FoundHospitals& found);
    void choose(const QString& id);
    void departmentsCame(const QList<Department>& all);
    void filter();
    void chooseWanted();
    void tellChosen();

    ClinicEnquiry& m_enquiry;
    QList<Hospital> m_known;
    Hospital m_hospital;
    std::pair<QString, QString> m_told; ///< hospital and department
    QString m_looked; ///< the hospital that is looked for; empty: none
    QString m_wanted; ///< the department that is chosen once they are read; empty: none
    QList<Department> m_departments;
    FindBox* m_find;
    QLabel* m_about;
    QLineEdit* m_filter;
    DepartmentTableModel* m_model;
    TableView* m_table;
};

} // namespace hui::community
