// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/ParkedFormRepository.h"
#include "ui/CurrentCustomer.h"

#include <QMap>
#include <QObject>

#include <functional>

namespace hui {

class PageActions;
class Store;
struct Error;

/// Who is parked leaves the pages as they were: what each page holds is put away when a customer
/// waits, closed on the disk, and brought back when they are resumed, also after a restart of the
/// desk. It is forgotten once they have been served, and at the latest with the day. Nothing of
/// one customer is on a page when the next one comes.
class ParkedForms : public QObject {
    Q_OBJECT

public:
    /// The pages of the window.
    struct Pages {
        /// Those that were made and may be emptied now, by module.
        std::function<QMap<QString, PageActions*>()> made;
        /// One of them, made if it was not; nothing when it takes no task now.
        std::function<PageActions*(const QString& module)> of;
    };

    ParkedForms(
        Store& store, CurrentCustomer& customer, const QDate& day, Pages pages, QObject* parent);

Q_SIGNALS:
    /// What was put away could not be written, or read.
    void failed(const hui::Error& why);

private:
    void restart();
    void leaves(const ServedCustomer& customer, CurrentCustomer::Leaving why);
    void comes(const ServedCustomer& customer);
    void bringBack(const QList<ParkedForm>& forms);
    void keep(const QUuid& visit, const QList<ParkedForm>& forms);
    void forget(const QUuid& visit);

    Store& m_store;
    CurrentCustomer& m_customer;
    const QDate m_day;
    const Pages m_pages;
    QMap<QUuid, QList<ParkedForm>> m_unwritten; ///< until they are on the disk
};

} // namespace hui
