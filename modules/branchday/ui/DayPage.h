// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/till/OwedCash.h"
#include "modules/branchday/ClosingList.h"
#include "modules/branchday/MoveDay.h"
#include "ui/Module.h"
#include "ui/PageReading.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace hui {
class Card;
class Field;
class KeyButton;
class MessageBar;
class OwedCard;
class Pill;
class TableView;
struct ApprovalRequest;
} // namespace hui

namespace hui::branchday {

class GuardTableModel;

/// What the page shows: the day of the shift, if it was ever opened, and its guards.
struct DayView {
    /// A move that the platform did not do, and why.
    struct Refusal {
        QString kind; ///< "branch.close"
        QString textZh;
        QString textEn;
    };

    std::optional<BranchDay> day;
    QList<ClosingItem> guards;
    QList<OwedCash> owed = {}; ///< due back to customers, on this desk
    std::optional<Refusal> refusal = {}; ///< of the last move, until the day is moved again
};

/// `owes` are those of every service.
Result<DayView> readDayView(
    Database& database, const Shift& shift, const std::vector<OwesCash>& owes);

/// The business day of the branch: what stands before its close, each with the one thing to do
/// next, and the manager's three acts. Who is no manager sees how it stands.
class DayPage : public QWidget, public PageActions {
    Q_OBJECT

public:
    DayPage(const Services& services, QWidget* parent);

    void openWith(const QString& argument) override;
    void refresh() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    Card* makeGuards();
    Card* makeDay();
    void reload();
    void present(const Result<DayView>& view);
    void presentDay();
    void sayRefused(const DayView::Refusal& refusal);
    void goTo(int row);
    DayEvent due() const;
    ApprovalRequest request() const;
    void commit();
    using Verb = Result<BranchDay> (*)(Database&, const MoveDay&);
    static Verb verbOf(DayEvent event);
    void move(Verb verb, const MoveDay& wanted);
    void moved(const Result<BranchDay>& day);

    const Services m_services;
    QUuid m_operation;
    DayView m_view;
    PageReading<DayView> m_reading;
    GuardTableModel* m_model;
    TableView* m_table;
    OwedCard* m_owed;
    Pill* m_state;
    QLabel* m_date;
    QLabel* m_since;
    QLabel* m_open;
    QLineEdit* m_reason;
    Field* m_reasonField;
    MessageBar* m_message;
    KeyButton* m_act;
};

} // namespace hui::branchday
