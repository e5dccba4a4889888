// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QUuid>

namespace hui::community {

/// A report as a list has it: that there is one, of when and from where. What it is about is told
/// only to who asks with a reason (个人信息保护法 §28: medical data).
struct ReportHead {
    QUuid id = {};
    QString hospitalName = {};
    QDate date = {};
    QString patient = {}; ///< masked

    friend bool operator==(const ReportHead&, const ReportHead&) = default;
};

/// A figure of a report.
struct ReportFigure {
    QString name = {}; ///< "总胆固醇"
    QString value = {}; ///< "5.62 mmol/L"
    QString range = {}; ///< what is usual: "3.10–5.20"

    friend bool operator==(const ReportFigure&, const ReportFigure&) = default;
};

/// The whole report. The bank shows it and keeps nothing of it.
struct MedicalReport {
    ReportHead head = {};
    QString title = {}; ///< "血脂四项"
    QString department = {};
    QList<ReportFigure> figures = {};

    friend bool operator==(const MedicalReport&, const MedicalReport&) = default;
};

} // namespace hui::community
