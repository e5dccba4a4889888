// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/reconcile/ReconcileDay.h"
#include "modules/reconcile/ui/FileReading.h"
#include "ui/Module.h"
#include "ui/PageReading.h"

#include <QWidget>

namespace hui {
class Card;
class KeyButton;
class TableView;
} // namespace hui

namespace hui::reconcile {

class ClassTableModel;
class ItemTableModel;
class SignCard;

/// The business day of this desk against the platform's file: five classes with counts and sums,
/// and each operation that is not equal with the one thing to do next.
class ReconcilePage : public QWidget, public PageActions {
    Q_OBJECT

public:
    ReconcilePage(const Services& services, QWidget* parent);

    void openWith(const QString& argument) override;
    void refresh() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    using Seen = std::optional<Reconciliation>;

    QWidget* makeHeader();
    Card* makeClasses();
    Card* makeItems();
    void reload();
    void present(const Result<Seen>& made);
    void compare();
    void record(const std::optional<BookedDay>& file);
    void act(int row);

    const Services m_services;
    PageReading<Seen> m_reading;
    FileReading m_file;
    ClassTableModel* m_classModel;
    ItemTableModel* m_itemModel;
    TableView* m_classes;
    TableView* m_items;
    SignCard* m_sign;
    KeyButton* m_compare;
};

} // namespace hui::reconcile
