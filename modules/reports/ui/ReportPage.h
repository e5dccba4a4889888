// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/receipt/SheetFile.h"
#include "modules/reports/DailyReport.h"
#include "modules/reports/DayDetail.h"
#include "ui/Module.h"
#include "ui/PageReading.h"

#include <QMap>
#include <QWidget>

class QLineEdit;
class QStackedWidget;

namespace hui {
class Card;
class KeyButton;
class MessageBar;
class PageHeader;
class TableView;
class TotalsRow;
} // namespace hui

namespace hui::reports {

class BlankStockTableModel;
class CaseFiguresTableModel;
class FigureRow;
class HourChart;
class HourTableModel;
class ReconcileTableModel;
class RequestTableModel;
class ServiceTableModel;
class TillTableModel;
class UnknownTableModel;

/// The daily report: the figures of a business day from the journal, to be looked at and written
/// as PDF, CSV or JSON.
class ReportPage : public QWidget, public PageActions {
    Q_OBJECT

public:
    ReportPage(const Services& services, QWidget* parent);

    void openWith(const QString& argument) override;
    void refresh() override;
    bool reprint() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    /// A day as it is shown.
    struct Day {
        DailyReport report;
        DayDetail detail;
    };

    std::function<Result<Day>(Database&)> question() const;
    void makeHeader();
    QWidget* makeBody();
    Card* makeHours();
    Card* makeUnknown();
    Card* makeServices();
    Card* makeTills();
    Card* makeReconcile();
    Card* makeBlanks();
    Card* makeRequests();
    Card* makeCases();
    void openList(const QString& kind);
    void keepRoom(const char* table);
    static QString named(const char* part);
    KeyButton* makeExport(const QString& text, const QString& name, SheetForm format);

    void chooseDate();
    void markEntry(const QString& fault);
    void showDay(const Day& day);
    void showFigures(const Day& day);
    void showTotals(const ServiceFigures& total);
    void write(SheetForm format);
    void turnChart();

    const Services m_services;
    QDate m_date;
    bool m_isRefused = false; ///< what stands in the entry is no day
    PageReading<Day> m_reading;
    PageHeader* m_header;
    QLineEdit* m_entry;
    MessageBar* m_message;
    FigureRow* m_figures;
    HourChart* m_chart;
    QStackedWidget* m_hoursShown;
    HourTableModel* m_hours;
    UnknownTableModel* m_unknown;
    ServiceTableModel* m_serviceRows;
    TotalsRow* m_totals = nullptr;
    TillTableModel* m_tills;
    ReconcileTableModel* m_reconcile;
    RequestTableModel* m_requests;
    CaseFiguresTableModel* m_cases;
    BlankStockTableModel* m_blanks;
    QMap<Card*, QString> m_dated; ///< what stands beside their titles, with a place for the moment
};

} // namespace hui::reports
