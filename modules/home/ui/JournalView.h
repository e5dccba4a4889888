// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/home/ui/DayTableModel.h"

#include <QWidget>

class QSortFilterProxyModel;

namespace hui {
class TableView;
}

namespace hui::home {

/// The journal of the day, filtered in place.
class JournalView : public QWidget {
    Q_OBJECT

public:
    explicit JournalView(QWidget* parent);

    void showRows(const QList<DayRow>& rows);
    void showFailed(const QString& why);
    void filter(const QString& words);

    int count() const; ///< of all
    int found() const; ///< that fit the filter
    TableView* table() const { return m_table; }

Q_SIGNALS:
    void opened(const hui::Operation& operation);
    void changed();
    void retryAsked();
    void clearFilterAsked();

private:
    void present();
    void openCurrent();

    DayTableModel* m_model;
    QSortFilterProxyModel* m_found;
    TableView* m_table;
};

} // namespace hui::home
