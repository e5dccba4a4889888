// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/reconcile/DayView.h"
#include "modules/reconcile/ReconcileDay.h"
#include "modules/reconcile/ui/FileReading.h"
#include "modules/reconcile/ui/ItemCard.h"
#include "ui/Module.h"
#include "ui/PageReading.h"

#include <QWidget>

class QHBoxLayout;
class QStackedWidget;
class QTabBar;

namespace hui {
class Card;
class KeyButton;
class TableView;
} // namespace hui

namespace hui::reconcile {

class CaseCard;
class CaseList;
class ClassTableModel;
class ItemTableModel;
class SignCard;
class SuspenseTableModel;

/// The business day of this desk against the platform's file: five classes with counts and sums,
/// each operation that is not equal with the one thing to do next, and what is in suspense by name.
/// At the centre also the cases of every branch.
class ReconcilePage : public QWidget, public PageActions {
    Q_OBJECT

public:
    ReconcilePage(const Services& services, QWidget* parent);

    void openWith(const QString& argument) override;
    void refresh() override;
    bool stepBack() override;
    bool reprint() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeHeader();
    Card* makeClasses();
    Card* makeItems();
    TableView* makeSuspense();
    void makeRight(QHBoxLayout* row);
    void makeCases();
    TableView* list() const;
    void reload();
    void present(const Result<DayView>& view);
    void tabChanged();
    void compare();
    void record(const std::optional<BookedDay>& file);
    void act(int row);
    void start(ItemCard::Act act, const OpenItem& item);
    void clear(const SuspenseItem& item);
    void endItem(const QString& said);

    const Services m_services;
    DayView m_view;
    PageReading<DayView> m_reading;
    FileReading m_file;
    QDateTime m_askedAt; ///< UTC; when the file was asked for
    ClassTableModel* m_classModel;
    ItemTableModel* m_itemModel;
    TableView* m_classes;
    TableView* m_items;
    SuspenseTableModel* m_suspenseModel;
    TableView* m_suspense;
    QTabBar* m_tabs;
    QStackedWidget* m_left;
    QStackedWidget* m_right;
    SignCard* m_sign;
    ItemCard* m_item;
    CaseList* m_cases = nullptr; ///< only for operators of the centre
    CaseCard* m_case = nullptr;
    KeyButton* m_print;
    KeyButton* m_compare;
};

} // namespace hui::reconcile
