// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/home/HallRows.h"
#include "modules/home/ui/HallTableModel.h"
#include "ui/Module.h"

#include <QDateTime>
#include <QWidget>

namespace hui {
class TableView;
}

namespace hui::home {

/// Who waits in the hall, who booked a time of the day, or who is parked. Enter calls or resumes
/// them, Space shows the record of whom this desk knows.
class HallView : public QWidget {
    Q_OBJECT

public:
    HallView(const Services& services, QWidget* parent);

    void setView(const queue::QueueView& view);
    /// It could not be read: what is known stays, as of then.
    void setFailed(const QString& why);

    void setList(HallList list);
    void setScope(HallScope scope);

    /// How many are in a list now; nothing while nobody has told.
    std::optional<qsizetype> count(HallList list) const;
    const std::optional<queue::QueueView>& view() const { return m_view; }
    /// When what is shown was told, where it could not be read again since; else not valid.
    QDateTime staleSince() const { return m_isStale ? m_toldAt : QDateTime(); }
    TableView* table() const { return m_table; }

Q_SIGNALS:
    void changed(); ///< what is listed, or how many
    void retryAsked();

private:
    void present();
    void readPersons();
    void openCurrent();
    void showPerson();
    std::optional<HallRow> chosen() const;
    HallRow rowOf(const queue::Ticket& ticket) const;

    const Services m_services;
    HallTableModel* m_model;
    TableView* m_table;
    HallList m_list = HallList::Waiting;
    HallScope m_scope = HallScope::Window;
    std::optional<queue::QueueView> m_view;
    QHash<QUuid, KnownPerson> m_persons;
    QDateTime m_toldAt;
    bool m_isStale = false;
};

} // namespace hui::home
