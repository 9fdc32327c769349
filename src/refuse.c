/*
 * refuse.c
 *	  The one place that raises errors about notes and calls with notes.
 *
 * Notes are protected health information, and a server logs the statement
 * that failed together with the context it failed in; both may hold a note.
 * So these errors hide their statement and drop all context.  A parallel
 * worker's error is raised anew by its leader, which knows nothing of that:
 * there a log hook recognizes it by the function that raised it.
 */
#include "carecoord.h"

#include "access/parallel.h"
#include "utils/elog.h"

static emit_log_hook_type previous_emit_log_hook = NULL;

/*
 * Raises an error without statement and context.  Message, detail and hint
 * (the latter may be NULL) must hold no note text.
 */
void
refuse(int sqlstate, const char *message, const char *detail, const char *hint)
{
	error_context_stack = NULL;
	ereport(ERROR,
			(errcode(sqlstate),
			 errmsg("%s", message),
			 detail ? errdetail("%s", detail) : 0,
			 hint ? errhint("%s", hint) : 0,
			 errhidestmt(true),
			 errhidecontext(true)));
}

static void
hide_refusal(ErrorData *edata)
{
	if (edata->funcname && strcmp(edata->funcname, "refuse") == 0 &&
		edata->filename && strstr(edata->filename, "refuse.c") != NULL)
	{
		edata->hide_stmt = true;
		edata->hide_ctx = true;
		edata->context = NULL;
	}
	/*
	 * What befalls other workers in the course of it is logged by them with
	 * the statement; the leader logs what there is to say.
	 */
	if (IsParallelWorker())
		edata->hide_stmt = true;
	if (previous_emit_log_hook)
		previous_emit_log_hook(edata);
}

void
refuse_install(void)
{
	previous_emit_log_hook = emit_log_hook;
	emit_log_hook = hide_refusal;
}
