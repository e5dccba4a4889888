// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/community/HospitalWire.h"
#include "ui/Card.h"

class QButtonGroup;
class QHBoxLayout;
class QLabel;

namespace hui {
class KeyButton;
class TableView;
} // namespace hui

namespace hui::community {

class PlanTableModel;

/// A doctor's time that the customer wants.
struct ClinicChoice {
    Doctor doctor = {};
    QDate date = {};
    QTime time = {};
};

/// One that was chosen before.
struct ClinicWish {
    QString doctor = {}; ///< its id
    QDate date = {};
    QTime time = {};
};

/// The middle card: when the doctors of a department see patients; below, the times of the half day
/// that was chosen.
class PlanCard : public Card {
    Q_OBJECT

public:
    static constexpr int daysShown = 6;

    explicit PlanCard(QWidget* parent);

    /// What is shown is of before, or of another department.
    void expect(const QString& department);
    void setPlan(const DepartmentPlan& plan, const QDate& today);
    void showFailed(const QString& why);

    /// The first day shown; invalid: today.
    QDate from() const { return m_from; }
    /// The next plan begins there; not a day: where it is.
    void beginAt(const QDate& day);
    /// Chooses a time as soon as the plan of its doctor is shown; wishGone() when nobody can have
    /// it any more. Whatever the teller chooses first stands; nothing: none is wanted any more.
    void wish(const std::optional<ClinicWish>& wish);
    /// What is chosen, or is to be as soon as it is shown.
    std::optional<ClinicWish> wanted() const;
    std::optional<ClinicChoice> choice() const { return m_choice; }
    void dropChoice();

Q_SIGNALS:
    void daysTurned(); ///< from() is another
    void choiceChanged();
    void wishGone();
    void retryAsked();

private:
    void build();
    void turn(int days);
    void cellChosen();
    void showTimes(const ClinicSession& session);
    void grantWish();
    void clearTimes();

    std::optional<DepartmentPlan> m_plan;
    QDate m_from;
    std::optional<ClinicChoice> m_choice;
    std::optional<ClinicWish> m_wish;
    PlanTableModel* m_model;
    TableView* m_table;
    KeyButton* m_earlier;
    KeyButton* m_later;
    QLabel* m_days;
    QLabel* m_ofWhat;
    QWidget* m_times;
    QHBoxLayout* m_timesRow;
    QButtonGroup* m_group;
};

} // namespace hui::community
