// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/home/ui/Tasks.h"

#include "app/customer/BeginNeeds.h"

#include <QCoreApplication>

#include <span>

namespace hui::home {

namespace {

struct Row {
    const char* id;
    const char* title;
    const char* icon;
    const char* module;
    const char* argument;
};

constexpr Row rows[] = {
    {"water", QT_TRANSLATE_NOOP("Task", "Water"), "droplet", "billpay", "water"},
    {"electricity", QT_TRANSLATE_NOOP("Task", "Electricity"), "bolt", "billpay", "electricity"},
    {"school", QT_TRANSLATE_NOOP("Task", "School"), "school", "campus", "school"},
    {"hospital", QT_TRANSLATE_NOOP("Task", "Hospital"), "stethoscope", "community", "hospital"},
    {"deposit", QT_TRANSLATE_NOOP("Task", "Deposit"), "bed", "community", "deposit"},
    {"loan", QT_TRANSLATE_NOOP("Task", "Small loan"), "coin-yuan", "cases", beginLoan},
    {"proof", QT_TRANSLATE_NOOP("Task", "Certificate"), "file-certificate", "cases", "need.P-083"},
    {"fx", QT_TRANSLATE_NOOP("Task", "FX booking"), "arrows-exchange", "cases", "need.P-079"},
};

constexpr Row furtherRows[] = {
    {"cases", QT_TRANSLATE_NOOP("Task", "Cases"), "route", "cases", ""},
    {"payments", QT_TRANSLATE_NOOP("Task", "Payments"), "history", "billpay", "today"},
};

QList<Task> tasksOf(std::span<const Row> table)
{
    QList<Task> all;
    for (const Row& row : table)
        all.append({QLatin1StringView(row.id), QCoreApplication::translate("Task", row.title),
            QLatin1StringView(row.icon), QLatin1StringView(row.module),
            QLatin1StringView(row.argument)});
    return all;
}

} // namespace

QList<Task> tasks()
{
    return tasksOf(rows);
}

QList<Task> furtherTasks()
{
    return tasksOf(furtherRows);
}

} // namespace hui::home
